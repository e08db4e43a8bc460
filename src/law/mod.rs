//! The Regulation's terms and articles, and dated catalogs of law.
