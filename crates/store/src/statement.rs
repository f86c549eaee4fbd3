//! How a noun file writes its SQL down: named texts, and the list of them that a test prepares on every engine.

/// Declares statements as constants and lists them all in `STATEMENTS`.
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:expr;)+) => {
        $($(#[$doc])* const $name: &str = $sql;)+
        /// Every statement of this noun.
        pub(crate) const STATEMENTS: &[&str] = &[$($name),+];
    };
}

/// The parameters of a statement, in the order of their numbers.
macro_rules! values {
    ($($value:expr),* $(,)?) => { &[$($crate::value::Value::from($value)),*] };
}

pub(crate) use {statements, values};
