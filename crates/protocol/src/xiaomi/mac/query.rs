//! The query line in every form that clients sign (protocol reference, section 5.2).

use std::borrow::Cow;

use crate::encoding::{decode_form, encode_form, raw_pairs};

/// The parameters of a signed request as they came, undecoded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct RawQuery<'a>(&'a str);

/// How a client turned its parameters into the query line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Form {
    values: Values,
    empties: Empties,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Values {
    // As they stand in the request.
    Raw,
    // As they stand, in the order of the request.
    RawUnsorted,
    // Decoded (PHP, Python).
    Decoded,
    // Form-encoded anew (Java, Android).
    Encoded,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Empties {
    Dropped,
    Kept,
}

impl<'a> RawQuery<'a> {
    /// The parameters that a request signs: its query if there is one, else its form body (section 5.2, last line).
    pub fn of_request(query: Option<&'a str>, form_body: Option<&'a str>) -> Self {
        let query = query.filter(|text| !text.is_empty());
        Self(query.or(form_body).unwrap_or_default())
    }

    /// The text that this client makes and signs: sorted and form-encoded, as the Java SDK does.
    ///
    /// `None` when the text is not percent-encoded UTF-8 or has more than 64 parameters.
    pub(super) fn as_java(self) -> Option<String> {
        self.line(Form {
            values: Values::Encoded,
            empties: Empties::Kept,
        })
    }

    /// The query line in one form; `None` when the form does not exist for these parameters.
    pub(super) fn line(self, form: Form) -> Option<String> {
        let mut pairs = Vec::with_capacity(2);
        for (name, value) in raw_pairs(self.0).take(MAX_PAIRS + 1) {
            if form.empties == Empties::Kept || !value.is_empty() {
                pairs.push(form.pair(name, value)?);
            }
        }
        if pairs.len() > MAX_PAIRS {
            return None;
        }
        if form.values != Values::RawUnsorted {
            pairs.sort_by(|(a, _), (b, _)| a.cmp(b));
        }
        let mut line = String::with_capacity(self.0.len());
        for (name, value) in &pairs {
            let joint = if line.is_empty() { "" } else { "&" };
            for part in [joint, name, "=", value] {
                line.push_str(part);
            }
        }
        Some(line)
    }
}

impl Form {
    /// Every form, the commonest first. With parameters that need no encoding they all give one text.
    pub(super) const ALL: [Self; 8] = [
        Self::new(Values::Raw, Empties::Dropped),
        Self::new(Values::Encoded, Empties::Dropped),
        Self::new(Values::Decoded, Empties::Dropped),
        Self::new(Values::RawUnsorted, Empties::Dropped),
        Self::new(Values::Raw, Empties::Kept),
        Self::new(Values::Encoded, Empties::Kept),
        Self::new(Values::Decoded, Empties::Kept),
        Self::new(Values::RawUnsorted, Empties::Kept),
    ];

    const fn new(values: Values, empties: Empties) -> Self {
        Self { values, empties }
    }

    fn pair<'a>(self, name: &'a str, value: &'a str) -> Option<(Cow<'a, str>, Cow<'a, str>)> {
        let recode = |text| decode_form(text).ok().map(|text| Cow::Owned(encode_form(&text)));
        match self.values {
            Values::Raw | Values::RawUnsorted => Some((Cow::Borrowed(name), Cow::Borrowed(value))),
            Values::Encoded => Some((recode(name)?, recode(value)?)),
            Values::Decoded => {
                // What has a meaning in an encoded line must not come out of a decoded one: one signature would stand
                // for two different requests.
                let name = decode_form(name)
                    .ok()
                    .filter(|name| !name.contains(['&', '=', '%', '\n']))?;
                let value = decode_form(value)
                    .ok()
                    .filter(|value| !value.contains(['&', '%', '\n']))?;
                Some((Cow::Owned(name), Cow::Owned(value)))
            }
        }
    }
}

impl std::fmt::Debug for RawQuery<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RawQuery(..)")
    }
}

const MAX_PAIRS: usize = 64;
