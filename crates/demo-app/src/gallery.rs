//! Every page in every state, with made-up values: for looking at them and for tests.
/// One page.
pub struct Sample {
    /// Name.
    pub name: String,
    /// Html.
    pub html: String,
}
/// All.
pub fn gallery() -> Vec<Sample> { Vec::new() }
