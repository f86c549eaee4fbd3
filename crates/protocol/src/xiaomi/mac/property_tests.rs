//! Every SDK of section 5.2 and 5.3, imitated: what it signs, what it sends, how it writes the header.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use proptest::prelude::*;
use setaria_crypto::mac::hmac_sha1;

use super::*;
use crate::{
    encoding::{encode_component, encode_form},
    xiaomi::canonical::Canonical,
};

const KEY: &str = "ORhx44qK6Alqf8vt2rGB5f-oPq0";
const PATH: &str = "/user/profile";

type Encode = fn(&str) -> String;

struct Sdk {
    name: &'static str,
    // How values stand in the signed line and in the request.
    signs: Encode,
    sends: Encode,
    sorts: bool,
    omits_empty_line: bool,
    layout: fn(&str, &str, &str) -> String,
    token: Encode,
    nonce: Encode,
    mac: Encode,
}

const SDKS: [Sdk; 9] = [
    Sdk {
        name: "J1, J2",
        signs: encode_form,
        sends: encode_form,
        sorts: true,
        omits_empty_line: false,
        layout: java,
        token: encode_form,
        nonce: encode_form,
        mac: encode_form,
    },
    Sdk {
        name: "A168, A210",
        signs: encode_form,
        sends: encode_form,
        sorts: true,
        omits_empty_line: true,
        layout: java,
        token: encode_form,
        nonce: encode_form,
        mac: encode_form,
    },
    Sdk {
        name: "P",
        signs: raw,
        sends: php,
        sorts: true,
        omits_empty_line: false,
        layout: trailing_space,
        token: raw,
        nonce: raw,
        mac: php,
    },
    Sdk {
        name: "PY",
        signs: raw,
        sends: quote,
        sorts: true,
        omits_empty_line: false,
        layout: java,
        token: quote,
        nonce: raw,
        mac: quote,
    },
    Sdk {
        name: "CS",
        signs: encode_component,
        sends: encode_component,
        sorts: false,
        omits_empty_line: false,
        layout: no_spaces,
        token: encode_component,
        nonce: encode_component,
        mac: encode_component,
    },
    Sdk {
        name: "I",
        signs: url_query,
        sends: url_query,
        sorts: true,
        omits_empty_line: false,
        layout: no_spaces,
        token: raw,
        nonce: raw,
        mac: url_query,
    },
    Sdk {
        name: "passport-xiaomi",
        signs: uri_component,
        sends: uri_component,
        sorts: false,
        omits_empty_line: false,
        layout: no_spaces,
        token: raw,
        nonce: raw,
        mac: uri_component,
    },
    Sdk {
        name: "DevZH",
        signs: encode_form,
        sends: encode_form,
        sorts: false,
        omits_empty_line: false,
        layout: java,
        token: encode_form,
        nonce: encode_form,
        mac: encode_form,
    },
    Sdk {
        name: "docs",
        signs: raw,
        sends: encode_form,
        sorts: true,
        omits_empty_line: false,
        layout: space_before_comma,
        token: raw,
        nonce: raw,
        mac: raw,
    },
];

struct Call {
    authorization: String,
    query: String,
}

impl Sdk {
    fn call(&self, nonce: &str, token: &str, pairs: &[(&str, &str)]) -> Call {
        let join = |encode: Encode, sorts: bool| {
            let mut pairs: Vec<_> = pairs.iter().map(|(name, value)| (*name, encode(value))).collect();
            if sorts {
                pairs.sort_by_key(|(name, _)| *name);
            }
            let parts: Vec<_> = pairs
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            parts.join("&")
        };
        let line = join(self.signs, self.sorts);
        let omitted = self.omits_empty_line && line.is_empty();
        let canonical = Canonical {
            nonce,
            method: "GET",
            host: HOST_ALIAS,
            path: PATH,
            query: (!omitted).then_some(&line),
        };
        let mac = STANDARD.encode(hmac_sha1(KEY.as_bytes(), canonical.text().as_bytes()));
        let authorization = (self.layout)(&(self.token)(token), &(self.nonce)(nonce), &(self.mac)(&mac));
        Call {
            authorization,
            query: join(self.sends, false),
        }
    }
}

fn check(call: &Call) -> Result<MacHeader, Mismatch> {
    let header = MacHeader::parse(&call.authorization).map_err(|_| Mismatch)?;
    let query = RawQuery::of_request(Some(&call.query), None);
    verify(
        &Sha1Key::new(KEY.as_bytes()),
        &header,
        "GET",
        &["api.example.com", HOST_ALIAS],
        &[PATH],
        query,
    )
    .map(|()| header)
}

prop_compose! {
    fn nonces()(number in any::<i64>(), digits in "[0-9]{1,18}", plain in any::<bool>(), minutes in 0..99_999_999u32) -> String {
        if plain { format!("{number}:{minutes}") } else { format!("{digits}:{minutes}") }
    }
}

proptest! {
    #[test]
    fn section_5_every_sdk_verifies_with_tokens_of_ours(
        nonce in nonces(),
        token in "(V3_)?[A-Za-z0-9_-]{1,190}",
        client_id in 1..i64::MAX,
    ) {
        for sdk in SDKS {
            let call = sdk.call(&nonce, &token, &[("clientId", &client_id.to_string()), ("token", &token)]);
            let header = check(&call);
            prop_assert!(header.is_ok(), "{}: {}", sdk.name, call.authorization);
            let header = header.unwrap();
            prop_assert_eq!(&header.access_token, &token);
            prop_assert_eq!(header.nonce.text(), &nonce);
        }
    }

    // Tokens without a quote, a percent sign or a space: a raw header cannot carry them.
    #[test]
    fn section_5_2_every_sdk_verifies_with_odd_values(
        nonce in nonces(),
        token in "[A-Za-z0-9+/=~*!'().:@,$;?-]{1,40}",
        other in "[a-z0-9+/=~* é你-]{0,20}",
    ) {
        for sdk in SDKS {
            let call = sdk.call(&nonce, &token, &[("clientId", "1"), ("other", &other), ("token", &token)]);
            let header = check(&call);
            prop_assert!(header.is_ok(), "{}: {} {}", sdk.name, call.authorization, call.query);
            prop_assert_eq!(header.unwrap().access_token, token.clone());
        }
    }

    #[test]
    fn section_5_2_every_sdk_that_can_verifies_without_parameters(nonce in nonces()) {
        for sdk in SDKS {
            prop_assert!(check(&sdk.call(&nonce, "V3_t", &[])).is_ok(), "{}", sdk.name);
        }
    }

    #[test]
    fn any_changed_byte_breaks_the_signature(
        nonce in nonces(),
        token in "V3_[A-Za-z0-9_-]{1,43}",
        part in 0..6usize,
        place in any::<prop::sample::Index>(),
        byte in prop::sample::select(b"abzAZ019_-/.=&:%+".to_vec()),
    ) {
        let query = format!("clientId=1&token={token}");
        let mac = sign(KEY, &nonce, "GET", HOST_ALIAS, PATH, &query);
        let mut parts = [KEY.to_owned(), nonce, "GET".into(), HOST_ALIAS.into(), PATH.into(), query];
        let signed = parts.clone();
        replace_byte(&mut parts[part], place, byte);
        prop_assume!(parts != signed);
        let [key, nonce, method, host, path, query] = parts;
        let Ok(header) = MacHeader::parse(&header("V3_t", &nonce, &mac)) else {
            return Ok(());
        };
        let query = RawQuery::of_request(Some(&query), None);
        prop_assert_eq!(verify(&Sha1Key::new(key.as_bytes()), &header, &method, &[&host], &[&path], query), Err(Mismatch));
    }

    #[test]
    fn any_changed_byte_of_the_mac_itself_is_refused(
        place in any::<prop::sample::Index>(),
        byte in prop::sample::select(b"ABCDwxyz0189+/=".to_vec()),
    ) {
        let query = "clientId=1&token=V3_t";
        let mac = sign(KEY, "1:2", "GET", HOST_ALIAS, PATH, query);
        let mut changed = mac.clone();
        replace_byte(&mut changed, place, byte);
        prop_assume!(changed != mac);
        let call = Call { authorization: header("V3_t", "1:2", &changed), query: query.into() };
        prop_assert!(check(&call).is_err());
    }

    #[test]
    fn no_parser_panics(text in any::<String>(), likely in "(MAC |access_token|nonce|mac|=|\"|,| |%|[0-9a-zA-Z:+/=-]{1,4}){0,30}") {
        for text in [text, likely] {
            _ = Authorization::parse(&text);
            _ = MacHeader::parse(&format!("MAC {text}"));
            _ = Nonce::parse(&text);
            let header = MacHeader::parse(&header("t", "1:2", "X9rZUKAP7sTUIF3kryl0ix7TMgI=")).unwrap();
            _ = verify(&Sha1Key::new(KEY.as_bytes()), &header, &text, &[&text], &[&text], RawQuery::of_request(Some(&text), Some(&text)));
        }
    }
}

fn replace_byte(text: &mut String, place: prop::sample::Index, byte: u8) {
    let at = place.index(text.len());
    text.replace_range(at..=at, &char::from(byte).to_string());
}

fn java(token: &str, nonce: &str, mac: &str) -> String {
    format!(r#"MAC access_token="{token}", nonce="{nonce}",mac="{mac}""#)
}

fn trailing_space(token: &str, nonce: &str, mac: &str) -> String {
    format!("{} ", java(token, nonce, mac))
}

fn no_spaces(token: &str, nonce: &str, mac: &str) -> String {
    format!(r#"MAC access_token="{token}",nonce="{nonce}",mac="{mac}""#)
}

fn space_before_comma(token: &str, nonce: &str, mac: &str) -> String {
    format!(r#"MAC access_token="{token}",nonce="{nonce}" ,mac="{mac}""#)
}

fn raw(text: &str) -> String {
    text.to_owned()
}

fn encoded(text: &str, set: &'static AsciiSet) -> String {
    utf8_percent_encode(text, set).to_string()
}

// PHP's urlencode.
fn php(text: &str) -> String {
    const SET: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');
    encoded(text, SET).replace("%20", "+")
}

// Python 2's quote.
fn quote(text: &str) -> String {
    const SET: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'_')
        .remove(b'.')
        .remove(b'/');
    encoded(text, SET)
}

// JavaScript's encodeURIComponent, and Node's querystring.
fn uri_component(text: &str) -> String {
    const SET: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'_')
        .remove(b'.')
        .remove(b'!')
        .remove(b'~')
        .remove(b'*')
        .remove(b'\'')
        .remove(b'(')
        .remove(b')');
    encoded(text, SET)
}

// iOS: the URL query set without its delimiters, so that / and ? stay.
fn url_query(text: &str) -> String {
    const SET: &AsciiSet = &NON_ALPHANUMERIC
        .remove(b'-')
        .remove(b'_')
        .remove(b'.')
        .remove(b'~')
        .remove(b'/')
        .remove(b'?');
    encoded(text, SET)
}
