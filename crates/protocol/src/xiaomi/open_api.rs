//! The open APIs' answers (protocol reference, section 6): one envelope, and the data of each call.

use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};

use super::error::{Code, ErrorCase};
use crate::Lang;

/// The envelope of a success. The text is `no error` in every language, as live answers have it.
pub fn ok<T: Serialize>(data: &T, trace_id: Option<&str>) -> String {
    json(&Envelope {
        result: "ok",
        code: Code::NoError.number(),
        data: Some(data),
        description: Code::NoError.text(Lang::En),
        trace_id,
    })
}

/// The envelope of an error: a numeric code and no data.
pub fn error(case: ErrorCase, lang: Lang, trace_id: Option<&str>) -> String {
    json(&Envelope::<()> {
        result: "error",
        code: case.code().number(),
        data: None,
        description: case.text(lang),
        trace_id,
    })
}

/// /user/profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Profile<'a> {
    /// The nickname; the key is always there.
    #[serde(rename = "miliaoNick")]
    pub nickname: &'a str,
    /// The person, as all apps of one developer know them.
    #[serde(rename = "unionId")]
    pub union_id: &'a str,
    /// The account's number, for apps that may know it (decision A5: a number).
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    pub user_id: Option<i64>,
    /// The picture.
    #[serde(flatten)]
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

/// The usual size, four others, and the largest there is.
const ICONS: [(&str, &str); 6] = [
    ("miliaoIcon", ""),
    ("miliaoIcon_75", "_75"),
    ("miliaoIcon_90", "_90"),
    ("miliaoIcon_120", "_120"),
    ("miliaoIcon_320", "_320"),
    ("miliaoIcon_orig", "_orig"),
];

impl Serialize for Icons<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_map(Some(ICONS.len()))?;
        let mut address = String::with_capacity(self.stem.len() + self.extension.len() + 8);
        for (key, size) in ICONS {
            address.clear();
            for part in [self.stem, size, ".", self.extension] {
                address.push_str(part);
            }
            fields.serialize_entry(key, &address)?;
        }
        fields.end()
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

#[derive(Serialize)]
struct Envelope<'a, T> {
    result: &'a str,
    code: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a T>,
    description: &'a str,
    #[serde(rename = "traceId", skip_serializing_if = "Option::is_none")]
    trace_id: Option<&'a str>,
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
            ok(&data, None),
            r#"{"result":"ok","code":0,"data":{"phone":"+86138","email":""},"description":"no error"}"#
        );
        assert!(ok(&data, Some("t1")).ends_with(r#","traceId":"t1"}"#));
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
        assert_eq!(
            json(&profile),
            concat!(
                r#"{"miliaoNick":"小米\"","unionId":"u","userId":6051836,"miliaoIcon":"https://a/p/1.jpg","#,
                r#""miliaoIcon_75":"https://a/p/1_75.jpg","miliaoIcon_90":"https://a/p/1_90.jpg","#,
                r#""miliaoIcon_120":"https://a/p/1_120.jpg","miliaoIcon_320":"https://a/p/1_320.jpg","#,
                r#""miliaoIcon_orig":"https://a/p/1_orig.jpg"}"#
            )
        );
        profile.user_id = None;
        assert!(!json(&profile).contains("userId"));
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
