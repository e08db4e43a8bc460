//! The `seloste` command.

fn main() {}
