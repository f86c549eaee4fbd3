//! What a browser carries from page to page: sealed for it, so that it can neither be read nor changed nor carried to
//! another browser (security SE4).
//!
//! Owns: the form on the way. Each thing names its kind, so that none opens as another; how long it counts is its own
//! matter. Hands over: sealing to `service`.

use serde::Serialize;
use serde::de::DeserializeOwned;
use setaria_service::proof::Half;

use super::visit::Visit;
use crate::State;

/// What can be carried.
pub(crate) trait Carried: Serialize + DeserializeOwned {
    /// What it is, in a word that nothing else has.
    const KIND: &'static str;
}

impl Carried for Half {
    const KIND: &'static str = "half";
}

/// Seals it for this browser.
pub(crate) fn seal<T: Carried>(state: &State, visit: &Visit, carried: &T) -> String {
    // A compact form: JSON would grow sixfold over control characters in a state.
    let plain = postcard::to_allocvec(carried).unwrap_or_default();
    let keys = state.service.keys();
    keys.seal_for_browser(T::KIND, &visit.browser.id, &plain, state.service.entropy())
}

/// Opens it; `None` when it is altered, of another kind or another browser's.
pub(crate) fn open<T: Carried>(state: &State, visit: &Visit, sealed: &str) -> Option<T> {
    let keys = state.service.keys();
    let plain = keys.open_from_browser(T::KIND, &visit.browser.id, sealed)?;
    postcard::from_bytes(&plain).ok()
}
