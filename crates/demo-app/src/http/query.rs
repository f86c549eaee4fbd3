//! Parameters of a query or a form.

/// Decoded pairs, in their order.
#[derive(Clone, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    pub(crate) fn parse(text: &[u8]) -> Self {
        Self(form_urlencoded::parse(text).into_owned().collect())
    }

    /// The value of a parameter that is there exactly once.
    pub(crate) fn one(&self, name: &str) -> Option<&str> {
        let mut values = self.0.iter().filter(|(key, _)| key == name);
        match (values.next(), values.next()) {
            (Some((_, value)), None) => Some(value),
            _ => None,
        }
    }

    /// Whether the parameter is there at all.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(key, _)| key == name)
    }

    /// The query of the same page in another language, with its `?`.
    pub(crate) fn in_language(&self, tag: &str) -> String {
        let kept = self.0.iter().filter(|(name, _)| name != "lang");
        let query = form_urlencoded::Serializer::new(String::new())
            .extend_pairs(kept)
            .append_pair("lang", tag)
            .finish();
        format!("?{query}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_parameter_is_none() {
        let query = Query::parse(b"a=1&b=2&a=3");
        assert_eq!(
            (query.one("a"), query.one("b"), query.one("c")),
            (None, Some("2"), None)
        );
        assert!(query.has("a") && !query.has("c"));
    }

    #[test]
    fn another_language_keeps_the_rest() {
        assert_eq!(
            Query::parse(b"error=1&lang=en&x=%22").in_language("zh-Hans"),
            "?error=1&x=%22&lang=zh-Hans"
        );
    }
}
