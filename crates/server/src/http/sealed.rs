//! What a browser carries from page to page: sealed for it, so that it can neither be read nor changed nor carried to
//! another browser (security SE4).
//!
//! Owns: the form on the way. Each thing names its kind, so that none opens as another; how long it counts is its own
//! matter. Hands over: sealing to `service`.

use axum::http::Uri;
use serde::Serialize;
use serde::de::DeserializeOwned;
use setaria_identity::clock::Millis;
use setaria_protocol::Params;
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

/// What leads through pages that follow each other, as the parameter or input `step`.
pub(crate) trait Step: Carried {
    /// From when on it leads nowhere, in unix milliseconds.
    fn over_at(&self) -> Millis;
}

/// The address of a page of the way.
pub(crate) fn address<T: Step>(state: &State, visit: &Visit, path: &str, step: &T) -> String {
    format!("{path}?step={}", seal(state, visit, step))
}

/// What a page of the way was asked for with.
pub(crate) fn asked<T: Step>(state: &State, visit: &Visit, uri: &Uri) -> Option<T> {
    let query = Params::from_query(uri.query().unwrap_or_default()).unwrap_or_default();
    carried(state, visit, query.one("step").ok().flatten())
}

/// What a form or cookie carried; `None`, too, when its time is over.
pub(crate) fn carried<T: Step>(state: &State, visit: &Visit, sealed: Option<&str>) -> Option<T> {
    let step: Option<T> = open(state, visit, sealed?);
    step.filter(|step| state.service.now() < step.over_at())
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
