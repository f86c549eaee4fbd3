//! Reading one parameter, with the error that names it. For the request parsers of this dialect.

use super::error::ErrorCase;
use crate::Params;

/// The value of an optional parameter.
pub(super) fn optional<'a>(params: &'a Params, name: &'static str) -> Result<Option<&'a str>, ErrorCase> {
    params.one(name).map_err(|_| ErrorCase::ParameterRepeated(name))
}

/// The value of a required parameter.
pub(super) fn required<'a>(params: &'a Params, name: &'static str) -> Result<&'a str, ErrorCase> {
    optional(params, name)?.ok_or(ErrorCase::ParameterMissing(name))
}

/// A required positive decimal that fits 64 bits: an app id or a user id.
pub(super) fn required_id(params: &Params, name: &'static str) -> Result<i64, ErrorCase> {
    let text = required(params, name)?;
    let digits = (1..=19).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    match text.parse() {
        Ok(id) if digits && id > 0 => Ok(id),
        _ => Err(ErrorCase::ParameterMalformed(name)),
    }
}

/// An optional value of at most `max` bytes.
pub(super) fn bounded<'a>(
    params: &'a Params,
    name: &'static str,
    max: usize,
) -> Result<Option<&'a str>, ErrorCase> {
    match optional(params, name)? {
        Some(value) if value.len() > max => Err(ErrorCase::ParameterMalformed(name)),
        value => Ok(value),
    }
}

/// An optional value of at most `max` bytes that can be kept: not every engine takes a NUL in a text.
pub(super) fn kept<'a>(
    params: &'a Params,
    name: &'static str,
    max: usize,
) -> Result<Option<&'a str>, ErrorCase> {
    match bounded(params, name, max)? {
        Some(value) if value.contains('\0') => Err(ErrorCase::ParameterMalformed(name)),
        value => Ok(value),
    }
}
