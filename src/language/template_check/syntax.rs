//! The subset of the engine's language that our templates are written in.

/// A whole template: what it writes and the components it defines.
#[derive(Debug, Default)]
pub(super) struct Template<'t> {
    pub nodes: Vec<Node<'t>>,
    pub components: Vec<Component<'t>>,
}

/// `{% component name(parameters) %} … {% endcomponent %}`
#[derive(Debug)]
pub(super) struct Component<'t> {
    pub at: usize,
    pub name: String,
    pub parameters: Vec<Parameter<'t>>,
    pub body: Vec<Node<'t>>,
}

/// A parameter of a component: `name`, `name: kind`, `name = default`.
#[derive(Debug)]
pub(super) struct Parameter<'t> {
    pub name: &'t str,
    pub kind: Option<ParameterKind>,
    pub default: Option<Expr<'t>>,
}

/// What an argument has to be; the engine compares when it renders.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ParameterKind {
    Text,
    Number,
    Flag,
    List,
    Record,
}

/// A pair of braces that does something, with what it encloses.
#[derive(Debug)]
pub(super) enum Node<'t> {
    /// `{{ value }}`
    Output(Expr<'t>),
    /// `{% set name = value %}`
    Set { at: usize, name: &'t str, value: Expr<'t> },
    /// `{% set name %} … {% endset %}`
    Capture { at: usize, name: &'t str, body: Vec<Node<'t>> },
    /// `{% for item in list %} … {% else %} … {% endfor %}`
    For { item: &'t str, list: Expr<'t>, body: Vec<Node<'t>>, otherwise: Vec<Node<'t>> },
    /// `{% if condition %} … {% elif condition %} … {% else %} … {% endif %}`
    If { branches: Vec<(Expr<'t>, Vec<Node<'t>>)>, otherwise: Vec<Node<'t>> },
    /// `{{ <Name argument={value} /> }}`, or around a body `{% <Name> %} … {% </Name> %}`
    Call(Call<'t>),
}

/// A component in use.
#[derive(Debug)]
pub(super) struct Call<'t> {
    pub at: usize,
    pub name: String,
    pub arguments: Vec<Argument<'t>>,
    pub body: Option<Vec<Node<'t>>>,
}

/// `name=value`
#[derive(Debug)]
pub(super) struct Argument<'t> {
    pub at: usize,
    pub name: &'t str,
    pub value: Expr<'t>,
}

/// An expression and the bytes it stands on.
#[derive(Debug)]
pub(super) struct Expr<'t> {
    pub at: usize,
    pub end: usize,
    pub kind: ExprKind<'t>,
}

/// What an expression does.
#[derive(Debug)]
pub(super) enum ExprKind<'t> {
    Text(String),
    Number,
    Flag,
    List(Vec<Expr<'t>>),
    /// `root.field.field`
    Path {
        root: &'t str,
        fields: Vec<(usize, &'t str)>,
    },
    /// `input | name(arguments)`
    Filter {
        input: Box<Expr<'t>>,
        name: &'t str,
        arguments: Vec<Argument<'t>>,
    },
    /// `name(arguments)`
    Function {
        name: &'t str,
        arguments: Vec<Argument<'t>>,
    },
    Not(Box<Expr<'t>>),
    And(Box<Expr<'t>>, Box<Expr<'t>>),
    Or(Box<Expr<'t>>, Box<Expr<'t>>),
    Compare(Comparison, Box<Expr<'t>>, Box<Expr<'t>>),
    /// `value in list`
    In(Box<Expr<'t>>, Box<Expr<'t>>),
    /// `left ~ right`
    Concat(Box<Expr<'t>>, Box<Expr<'t>>),
    /// `yes if condition else no`
    Choice {
        yes: Box<Expr<'t>>,
        condition: Box<Expr<'t>>,
        no: Box<Expr<'t>>,
    },
}

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    Unequal,
    /// `<`, `<=`, `>`, `>=`
    Order,
}
