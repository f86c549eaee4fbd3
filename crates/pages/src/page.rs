//! What every view can do: name itself, render itself, sample itself.
//!
//! Owns: the `Page` trait and its error. The one place through which the template engine is driven.

use askama::Template;

use crate::Chrome;

/// A page that people see.
pub trait Page: Sized {
    /// The page's name in the gallery and in tests: a short word of ASCII letters and `-`.
    const NAME: &'static str;

    /// The page's title, without the brand; a page that shows a problem says so first (WCAG 2.4.2).
    fn title(&self) -> String;

    /// The whole document.
    ///
    /// # Errors
    /// Only if formatting fails, which no value of a view causes.
    fn render(&self) -> Result<String, RenderError>;

    /// One view for every state the page has, each with a short name.
    fn samples(chrome: &Chrome) -> Vec<(&'static str, Self)>;
}

/// A page could not be rendered.
#[derive(Debug, thiserror::Error)]
#[error("a page could not be rendered")]
pub struct RenderError(#[source] askama::Error);

/// Runs the template behind a view.
pub(crate) fn rendered(template: &impl Template) -> Result<String, RenderError> {
    template.render().map_err(RenderError)
}
