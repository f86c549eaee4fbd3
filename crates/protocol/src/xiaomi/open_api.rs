//! The open APIs' answers (protocol reference, section 6): one envelope, and the data of each call.

use serde::{Serialize, Serializer};

use super::error::{Code, ErrorCase};
use crate::Lang;

/// The envelope of a success. The text is `no error` in every language, as live answers have it.
pub fn ok<T: Serialize>(data: &T, trace_id: Option<&str>) -> Vec<u8> {
    enveloped(trace_id, |out| {
        // Texts and numbers always have JSON.
        let _ = serde_json::to_writer(out, data);
    })
}

/// The same around a profile, which is asked for far more often than all else: six times the address of one picture, which
/// is looked through for what JSON must escape once and not byte by byte.
pub fn ok_profile(profile: &Profile<'_>, trace_id: Option<&str>) -> Vec<u8> {
    enveloped(trace_id, |out| profile.write(out))
}

/// The envelope of an error: a numeric code and no data.
pub fn error(case: ErrorCase, lang: Lang, trace_id: Option<&str>) -> String {
    #[derive(Serialize)]
    struct Refusal<'a> {
        result: &'a str,
        code: u32,
        description: &'a str,
        #[serde(rename = "traceId", skip_serializing_if = "Option::is_none")]
        trace_id: Option<&'a str>,
    }
    json(&Refusal {
        result: "error",
        code: case.code().number(),
        description: case.text(lang),
        trace_id,
    })
}

fn enveloped(trace_id: Option<&str>, data: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut out = Vec::with_capacity(1_024);
    out.extend_from_slice(br#"{"result":"ok","code":0,"data":"#);
    data(&mut out);
    out.extend_from_slice(br#","description":"#);
    quoted(&[Code::NoError.text(Lang::En)], &mut out);
    if let Some(trace_id) = trace_id {
        out.extend_from_slice(br#","traceId":"#);
        quoted(&[trace_id], &mut out);
    }
    out.push(b'}');
    out
}

/// Writes one text, given in parts, as JSON.
fn quoted(parts: &[&str], out: &mut Vec<u8>) {
    // Without a way out of the loop, so that it takes many bytes at a time.
    let must_escape = |odd, byte: u8| odd | (byte < b' ') | (byte == b'"') | (byte == b'\\');
    let is_plain = |part: &&str| !part.bytes().fold(false, must_escape);
    if parts.iter().all(is_plain) {
        out.push(b'"');
        for part in parts {
            out.extend_from_slice(part.as_bytes());
        }
        out.push(b'"');
    } else {
        let _ = serde_json::to_writer(out, &parts.concat());
    }
}

/// /user/profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profile<'a> {
    /// The nickname; the key is always there.
    pub nickname: &'a str,
    /// The person, as all apps of one developer know them.
    pub union_id: &'a str,
    /// The account's number, for apps that may know it (decision A5: a number).
    pub user_id: Option<i64>,
    /// The picture.
    pub icons: Icons<'a>,
}

/// The addresses of one picture in its sizes, in pixels: `stem` + `_75` and so on + `.` + `extension`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Icons<'a> {
    /// The address without size and extension.
    pub stem: &'a str,
    /// The extension, without its dot.
    pub extension: &'a str,
}

/// The usual size, four others, and the largest there is: the key as it stands in the answer, and what the address has for it.
const ICONS: [(&str, &str); 6] = [
    (r#","miliaoIcon":"#, ""),
    (r#","miliaoIcon_75":"#, "_75"),
    (r#","miliaoIcon_90":"#, "_90"),
    (r#","miliaoIcon_120":"#, "_120"),
    (r#","miliaoIcon_320":"#, "_320"),
    (r#","miliaoIcon_orig":"#, "_orig"),
];

impl Profile<'_> {
    fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(br#"{"miliaoNick":"#);
        quoted(&[self.nickname], out);
        out.extend_from_slice(br#","unionId":"#);
        quoted(&[self.union_id], out);
        if let Some(user_id) = self.user_id {
            out.extend_from_slice(br#","userId":"#);
            let _ = serde_json::to_writer(&mut *out, &user_id);
        }
        for (key, size) in ICONS {
            out.extend_from_slice(key.as_bytes());
            quoted(&[self.icons.stem, size, ".", self.icons.extension], out);
        }
        out.push(b'}');
    }
}

/// /user/openidV2: the same value under both spellings (decision A6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OpenId<'a>(pub &'a str);

impl Serialize for OpenId<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Spellings<'a> {
            openid: &'a str,
            #[serde(rename = "openId")]
            open_id: &'a str,
        }
        Spellings {
            openid: self.0,
            open_id: self.0,
        }
        .serialize(serializer)
    }
}

/// /user/phoneAndEmail: an empty text for what is absent or not granted.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct PhoneAndEmail {
    /// The verified phone number.
    pub phone: String,
    /// The verified mail address.
    pub email: String,
}

/// /user/phone.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Phone {
    /// The verified phone number.
    pub phone: String,
}

/// /user/relation: the friends' numbers, written as one text, joined by commas without spaces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Relation {
    /// The friends' account numbers.
    #[serde(serialize_with = "joined")]
    pub friends: Vec<i64>,
}

/// /extra/appOrder: the apps that may sign a person in on behalf of others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum AppOrder {
    /// Without `platform`: names joined by `;`, as iOS stores them. `webView` means none.
    Ios(String),
    /// `platform=android`.
    Android(Vec<AndroidApp>),
}

/// An app that Android may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AndroidApp {
    /// The package name.
    pub name: String,
    /// The least version.
    pub version: i64,
}

impl AppOrder {
    /// The answer, which has an envelope of its own.
    pub fn to_json(&self) -> String {
        #[derive(Serialize)]
        struct Answer<'a> {
            code: u32,
            data: Data<'a>,
        }
        #[derive(Serialize)]
        struct Data<'a> {
            order: &'a AppOrder,
        }
        json(&Answer {
            code: Code::NoError.number(),
            data: Data { order: self },
        })
    }
}

/// The JSON of a struct of texts and numbers, which always has one. Most answers fit without the text growing.
pub(super) fn json<T: Serialize>(value: &T) -> String {
    let mut text = Vec::with_capacity(1_024);
    match serde_json::to_writer(&mut text, value) {
        Ok(()) => String::from_utf8(text).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

fn joined<S: Serializer>(ids: &[i64], serializer: S) -> Result<S::Ok, S::Error> {
    let words: Vec<_> = ids.iter().map(i64::to_string).collect();
    serializer.serialize_str(&words.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn section_6_1_envelope_of_a_success() {
        let data = PhoneAndEmail {
            phone: "+86138".into(),
            email: String::new(),
        };
        assert_eq!(
            str::from_utf8(&ok(&data, None)),
            Ok(r#"{"result":"ok","code":0,"data":{"phone":"+86138","email":""},"description":"no error"}"#)
        );
        assert!(ok(&data, Some("t1")).ends_with(br#","traceId":"t1"}"#));
    }

    #[test]
    fn section_6_1_envelope_of_an_error_has_a_numeric_code_and_no_data() {
        assert_eq!(
            error(ErrorCase::ScopeNotGranted, Lang::Zh, None),
            r#"{"result":"error","code":96007,"description":"scope是无效的、未知的，或格式不正确的"}"#
        );
    }

    #[test]
    fn section_6_2_profile_has_six_icons_and_a_numeric_user_id() {
        let mut profile = Profile {
            nickname: "小米\"",
            union_id: "u",
            user_id: Some(6051836),
            icons: Icons {
                stem: "https://a/p/1",
                extension: "jpg",
            },
        };
        let text = |profile: &Profile<'_>| String::from_utf8(ok_profile(profile, Some("t"))).unwrap();
        assert_eq!(
            text(&profile),
            concat!(
                r#"{"result":"ok","code":0,"data":{"miliaoNick":"小米\"","unionId":"u","userId":6051836,"miliaoIcon":"https://a/p/1.jpg","#,
                r#""miliaoIcon_75":"https://a/p/1_75.jpg","miliaoIcon_90":"https://a/p/1_90.jpg","#,
                r#""miliaoIcon_120":"https://a/p/1_120.jpg","miliaoIcon_320":"https://a/p/1_320.jpg","#,
                r#""miliaoIcon_orig":"https://a/p/1_orig.jpg"},"description":"no error","traceId":"t"}"#
            )
        );
        profile.user_id = None;
        assert!(!text(&profile).contains("userId"));
    }

    #[test]
    fn texts_are_escaped_as_the_library_does() {
        for byte in 0..=u8::MAX {
            let text = format!("a{}é", char::from(byte));
            let mut out = Vec::new();
            quoted(&[&text, "b"], &mut out);
            assert_eq!(out, serde_json::to_vec(&format!("{text}b")).unwrap(), "{byte}");
        }
    }

    #[test]
    fn a6_both_spellings_of_openid() {
        assert_eq!(
            json(&OpenId("2.0:x/=")),
            r#"{"openid":"2.0:x/=","openId":"2.0:x/="}"#
        );
    }

    #[test]
    fn section_6_5_friends_are_one_string() {
        assert_eq!(
            json(&Relation {
                friends: vec![1, 22, 3]
            }),
            r#"{"friends":"1,22,3"}"#
        );
        assert_eq!(json(&Relation { friends: vec![] }), r#"{"friends":""}"#);
    }

    #[test]
    fn section_2_4_app_order_has_a_shape_for_each_platform() {
        assert_eq!(
            AppOrder::Ios("mihome".into()).to_json(),
            r#"{"code":0,"data":{"order":"mihome"}}"#
        );
        let app = AndroidApp {
            name: "com.xiaomi.smarthome".into(),
            version: 1,
        };
        assert_eq!(
            AppOrder::Android(vec![app]).to_json(),
            r#"{"code":0,"data":{"order":[{"name":"com.xiaomi.smarthome","version":1}]}}"#
        );
    }
}
