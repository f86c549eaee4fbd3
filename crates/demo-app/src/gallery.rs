//! Every page in every state, with made-up values: for looking at them, and for tests.

use std::sync::Arc;

use setaria_client::{CallbackMismatch, RawAnswer, RawRequest, Tokens, verify_callback};

use crate::pages::{AccountPage, Call, CheckPage, FragmentPage, Frame, ProblemPage, Shown, WelcomePage};
use crate::password::Check;
use crate::problem::Problem;
use crate::session::{Notice, Person};
use crate::text::Language;
use crate::wire::Wire;

/// One page in one state and one language.
pub struct Sample {
    /// Page, state and language, as a file name without its ending: `account.refreshed.en`.
    pub name: String,
    /// The document.
    pub html: String,
}

/// Every sample. The pages name their stylesheet and script from the root.
pub fn gallery() -> Vec<Sample> {
    samples("Mei 小米")
}

/// Every sample, with the same text wherever people or the platform put one in.
pub(crate) fn samples(foreign: &str) -> Vec<Sample> {
    let frames = Language::ALL.map(|language| frame(language, foreign));
    frames.iter().flat_map(|frame| pages(frame, foreign)).collect()
}

fn pages(frame: &Frame, foreign: &str) -> Vec<Sample> {
    let mut samples = Vec::new();
    let mut add = |name: String, page: &dyn askama::DynTemplate| {
        let html = page.dyn_render().unwrap_or_default();
        let name = format!("{name}.{}", frame.language.tag());
        samples.push(Sample { name, html });
    };
    for (state, is_signed_in, just_left) in [
        ("new", false, false),
        ("signed-in", true, false),
        ("left", false, true),
    ] {
        let first = vec![1, 3];
        let page = WelcomePage {
            frame: frame.clone(),
            first,
            is_signed_in,
            just_left,
        };
        add(format!("welcome.{state}"), &page);
    }
    let states = foreign.to_owned();
    add(
        "fragment.any".to_owned(),
        &FragmentPage {
            frame: frame.clone(),
            states,
        },
    );
    for (state, problem) in problems(foreign) {
        add(
            format!("problem.{state}"),
            &ProblemPage {
                frame: frame.clone(),
                problem,
            },
        );
    }
    for (state, notice) in notices(foreign) {
        add(format!("account.{state}"), &account(frame, foreign, notice));
    }
    for (state, check) in checks(foreign) {
        add(
            format!("check.{state}"),
            &CheckPage {
                frame: frame.clone(),
                check: Arc::new(check),
            },
        );
    }
    samples
}

fn frame(language: Language, foreign: &str) -> Frame {
    let here = |language: Language| (language, format!("?x={foreign}&lang={}", language.tag()));
    Frame {
        language,
        t: language.texts(),
        name: "Photo Frame".to_owned(),
        account_centre_url: "http://127.0.0.1:7700/account".to_owned(),
        csrf: "sample-csrf".to_owned(),
        languages: Language::ALL.map(here).into(),
    }
}

fn problems(foreign: &str) -> [(&'static str, Problem); 8] {
    [
        ("state", Problem::State),
        ("session", Problem::Session),
        ("form", Problem::Form),
        ("denied", refused(96012, foreign)),
        ("unreachable", Problem::Unreachable),
        ("unreadable", Problem::Unreadable),
        ("no-number", Problem::NoNumber),
        ("not-found", Problem::NotFound),
    ]
}

fn notices(foreign: &str) -> [(&'static str, Notice); 5] {
    [
        ("signed-in", Notice::SignedIn),
        ("refreshed", Notice::Refreshed),
        ("more", Notice::SignedInAgain),
        ("exchanged", Notice::CheckExchanged),
        ("failed", Notice::Failed(refused(96009, foreign))),
    ]
}

fn refused(code: i64, text: &str) -> Problem {
    Problem::Refused {
        code,
        text: text.to_owned(),
    }
}

fn account(frame: &Frame, foreign: &str, notice: Notice) -> AccountPage {
    let is_first = notice == Notice::SignedIn;
    let may_ask_more = notice != Notice::SignedInAgain;
    let has_before = !is_first && !matches!(notice, Notice::Failed(_));
    AccountPage {
        frame: frame.clone(),
        has_number: !is_first,
        may_ask_more,
        person: Arc::new(Person {
            tokens: tokens("kPqZ", if may_ask_more { "1 3" } else { "1 2 3 4 6" }),
            before: has_before.then(|| tokens("a7Xc", "1 3")),
            notice,
            ..person()
        }),
        shown: Some(Shown {
            nickname: foreign.to_owned(),
            picture: "http://127.0.0.1:7700/picture/x_120.png".to_owned(),
        }),
        calls: calls(foreign),
    }
}

/// Somebody who just signed in.
pub(crate) fn person() -> Person {
    Person {
        tokens: tokens("kPqZ", "1 3"),
        before: None,
        request: token_request(),
        answer: answer(
            200,
            r#"{"access_token":"V3_kPqZ","expires_in":7776000,"scope":"1 3"}"#,
        ),
        user_id: Some(1_234_567_890),
        notice: Notice::SignedIn,
    }
}

fn calls(foreign: &str) -> [Call; 4] {
    let nickname = serde_json::Value::from(foreign);
    let profile = format!(
        r#"{{"result":"ok","code":0,"data":{{"miliaoNick":{nickname},"unionId":"TGIsaVC_10gI9yQwwn3swNz8IHMKiJ8m8O5qASSA","userId":1234567890,"miliaoIcon":"http://127.0.0.1:7700/picture/x.png"}},"description":"no error"}}"#
    );
    let refusal = r#"{"result":"error","code":96007,"description":"invalid scope","traceId":"01JD3Z"}"#;
    let call = |id, path, status, body: &str, problem| Call {
        id,
        path,
        wire: Some(Wire::new(&api_request(path), &answer(status, body))),
        problem,
    };
    [
        call("api-profile", "/user/profile", 200, &profile, None),
        call(
            "api-openid",
            "/user/openidV2",
            403,
            refusal,
            Some(refused(96007, "invalid scope")),
        ),
        call(
            "api-phone-and-email",
            "/user/phoneAndEmail",
            502,
            foreign,
            Some(Problem::Unreadable),
        ),
        Call {
            id: "api-relation",
            path: "/user/relation",
            wire: None,
            problem: Some(Problem::Unreachable),
        },
    ]
}

fn tokens(mark: &str, scope: &str) -> Tokens {
    Tokens {
        access_token: format!("V3_{}", mark.repeat(30)),
        expires_in: 7_776_000,
        refresh_token: format!("R3_{}", mark.repeat(32)),
        scope: scope.to_owned(),
        mac_key: Some("ORhx44qK6Alqf8vt2rGB5f-oPq0".to_owned()),
        open_id: "2.0:MGby/wHaDltvYvPNsZs3/jVwdPk=".to_owned(),
        union_id: "TGIsaVC_10gI9yQwwn3swNz8IHMKiJ8m8O5qASSA".to_owned(),
    }
}

fn token_request() -> RawRequest {
    RawRequest {
        method: "POST",
        url: "http://127.0.0.1:7700/oauth2/token".to_owned(),
        headers: vec![(
            "content-type".to_owned(),
            "application/x-www-form-urlencoded".to_owned(),
        )],
        body: Some(
            "client_id=2882303761500000001&client_secret=s&grant_type=authorization_code&code=C3_9"
                .to_owned(),
        ),
    }
}

fn api_request(path: &str) -> RawRequest {
    let token = tokens("kPqZ", "").access_token;
    let header = format!(
        r#"MAC access_token="{token}", nonce="-2870867952176701445%3A29922696",mac="9uvros2WcjMaJ3pH25eQZU9p5pA%3D""#
    );
    RawRequest {
        method: "GET",
        url: format!("http://127.0.0.1:7700{path}?clientId=2882303761500000001&token={token}"),
        headers: vec![("authorization".to_owned(), header)],
        body: None,
    }
}

fn answer(status: u16, body: &str) -> RawAnswer {
    let headers = [
        ("content-type", "application/json;charset=UTF-8"),
        ("cache-control", "no-store"),
    ];
    RawAnswer {
        status,
        headers: headers
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .into(),
        body: body.to_owned(),
    }
}

// The callback that the platform's own documentation prints (protocol reference, section 13, vector 2).
fn checks(foreign: &str) -> [(&'static str, Check); 4] {
    let secret = "ORhx44qK6Alqf8vt2rGB5f-oPq0";
    let url = "http://third_url.com/xm?xmResult=true&xmUserId=1909031&code=93D6A6663C1095587F68281E654D5526\
               &_xmNonce=5964262989045079397%3A24012419&_xmSign=m%2FM1Ia6fOBfKWUbae5G5UXnqh5I%3D";
    let mut foreign_query = form_urlencoded::Serializer::new(format!("{url}&"));
    foreign_query.append_pair("x", foreign);
    let foreign_url = foreign_query.finish();
    let check = |url: &str| {
        let report = match verify_callback(secret, url) {
            Ok(verified) => Some(verified.report),
            Err(CallbackMismatch::Signature(report)) => Some(*report),
            Err(_) => None,
        };
        Check {
            report,
            bad_parameter: None,
            signature: true,
            result: true,
            user: true,
            received_user: Some(1_909_031),
            expected_user: Some(1_909_031),
            nonce: true,
            random: true,
            code: Some("93D6A6663C1095587F68281E654D5526".to_owned()),
        }
    };
    let failed = Check {
        result: false,
        code: None,
        ..check(url)
    };
    let wrong = Check {
        signature: false,
        result: false,
        user: false,
        received_user: None,
        nonce: false,
        code: None,
        ..check(&foreign_url)
    };
    let unreadable = Check {
        report: None,
        bad_parameter: Some("_xmSign"),
        signature: false,
        random: false,
        code: None,
        ..check(url)
    };
    [
        ("right", check(url)),
        ("failed", failed),
        ("wrong", wrong),
        ("unreadable", unreadable),
    ]
}

#[cfg(test)]
mod tests;
