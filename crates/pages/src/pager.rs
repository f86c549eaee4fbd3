//! Pages of a list that is longer than one.
//!
//! Owns: where the first page and the next one are. Drawn by `pager` in `part/show.html`.

/// What leads on from a page of a list, and back.
#[derive(Clone, Debug, Default)]
pub struct Pager {
    /// The first page, seen from a later one.
    pub newest: Option<String>,
    /// The page after this one.
    pub older: Option<String>,
}

impl Pager {
    /// Both ways, for samples.
    pub(crate) fn sample(path: &str) -> Self {
        Self {
            newest: Some(path.into()),
            older: Some(format!("{path}?before=1795369200000.k3vq8m2p")),
        }
    }
}
