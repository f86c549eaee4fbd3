//! The raw parameters of a request, decoded once. Every request parser of this crate starts from here.

use thiserror::Error;

use crate::encoding::{decode_form, raw_pairs};

/// The decoded parameters in the order they came, query before body.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Params(Vec<(String, String)>);

/// Why a query or a form body is refused as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum ParamsError {
    /// A broken percent-escape, or bytes that are not UTF-8.
    #[error("a parameter is not percent-encoded UTF-8")]
    Encoding,
    /// More than 64 parameters.
    #[error("more than {MAX_PARAMETERS} parameters")]
    TooMany,
    /// A name of more than 64 bytes.
    #[error("a parameter name of more than {MAX_NAME} bytes")]
    NameTooLong,
    /// A value of more than 12,288 bytes.
    #[error("a parameter value of more than {MAX_VALUE} bytes")]
    ValueTooLong,
}

/// A parameter that the dialect knows was sent more than once (section 2.1 of the protocol reference).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the parameter was sent more than once")]
pub struct Repeated;

impl Params {
    /// Reads a raw query, without its `?`.
    ///
    /// # Errors
    /// See [`ParamsError`].
    pub fn from_query(raw: &str) -> Result<Self, ParamsError> {
        Self::from_query_and_form(Some(raw), None)
    }

    /// Reads a raw query and a form-encoded body as one list (protocol reference, section 4.1).
    ///
    /// # Errors
    /// See [`ParamsError`].
    pub fn from_query_and_form(query: Option<&str>, body: Option<&[u8]>) -> Result<Self, ParamsError> {
        let mut params = Self::default();
        params.extend(query.unwrap_or_default())?;
        params.extend(str::from_utf8(body.unwrap_or_default()).map_err(|_| ParamsError::Encoding)?)?;
        Ok(params)
    }

    /// The value of `name`; an empty value counts as missing.
    ///
    /// # Errors
    /// The parameter was sent more than once, in the query, the body or one in each; equal values are no excuse.
    pub fn one(&self, name: &str) -> Result<Option<&str>, Repeated> {
        let mut values = self
            .0
            .iter()
            .filter(|(known, _)| known == name)
            .map(|(_, value)| value.as_str());
        let first = values.next();
        match values.next() {
            Some(_) => Err(Repeated),
            None => Ok(first.filter(|value| !value.is_empty())),
        }
    }

    /// Every pair as it came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    fn extend(&mut self, raw: &str) -> Result<(), ParamsError> {
        for (name, value) in raw_pairs(raw) {
            if self.0.len() == MAX_PARAMETERS {
                return Err(ParamsError::TooMany);
            }
            let name = decode_form(name).map_err(|_| ParamsError::Encoding)?;
            if name.len() > MAX_NAME {
                return Err(ParamsError::NameTooLong);
            }
            let value = decode_form(value).map_err(|_| ParamsError::Encoding)?;
            if value.len() > MAX_VALUE {
                return Err(ParamsError::ValueTooLong);
            }
            self.0.push((name, value));
        }
        Ok(())
    }
}

impl std::fmt::Debug for Params {
    /// Names only: values hold secrets and codes.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list()
            .entries(self.0.iter().map(|(name, _)| name))
            .finish()
    }
}

const MAX_PARAMETERS: usize = 64;
const MAX_NAME: usize = 64;
// Room for a pending request that carries the longest redirect URI and state, sealed and in base64.
const MAX_VALUE: usize = 12 * 1024;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_4_1_query_and_body_are_merged_in_order() {
        let params = Params::from_query_and_form(Some("a=1&b=%20x+y"), Some(b"c=%E4%BD%A0&d")).unwrap();
        let pairs: Vec<_> = params.iter().collect();
        assert_eq!(pairs, [("a", "1"), ("b", " x y"), ("c", "你"), ("d", "")]);
    }

    #[test]
    fn az6_a_known_parameter_sent_twice_is_refused() {
        let params = Params::from_query_and_form(Some("a=1&b=1&b=1&c=1&d=&d=1"), Some(b"c=1")).unwrap();
        assert_eq!(params.one("a"), Ok(Some("1")));
        for twice in ["b", "c", "d"] {
            assert_eq!(params.one(twice), Err(Repeated), "{twice}");
        }
        assert_eq!(params.one("z"), Ok(None));
    }

    #[test]
    fn an_empty_value_counts_as_missing() {
        let params = Params::from_query("a=&b&=c&&").unwrap();
        assert_eq!(params.one("a"), Ok(None));
        assert_eq!(params.one("b"), Ok(None));
    }

    #[test]
    fn bounds_hold_at_the_limit_and_one_past_it() {
        let query = |n: usize| vec!["a=1"; n].join("&");
        assert!(Params::from_query(&query(64)).is_ok());
        assert_eq!(Params::from_query(&query(65)), Err(ParamsError::TooMany));
        assert!(Params::from_query(&"n".repeat(64)).is_ok());
        assert_eq!(Params::from_query(&"n".repeat(65)), Err(ParamsError::NameTooLong));
        assert!(Params::from_query(&format!("a={}", "v".repeat(MAX_VALUE))).is_ok());
        assert_eq!(
            Params::from_query(&format!("a={}", "v".repeat(MAX_VALUE + 1))),
            Err(ParamsError::ValueTooLong)
        );
    }

    #[test]
    fn broken_encodings_are_refused() {
        assert_eq!(Params::from_query("a=%zz"), Err(ParamsError::Encoding));
        assert_eq!(Params::from_query("%ff=1"), Err(ParamsError::Encoding));
        assert_eq!(
            Params::from_query_and_form(None, Some(b"a=\xff")),
            Err(ParamsError::Encoding)
        );
    }

    #[test]
    fn wb2_debug_shows_no_value() {
        let params = Params::from_query("client_secret=canary").unwrap();
        assert_eq!(format!("{params:?}"), r#"["client_secret"]"#);
    }
}
