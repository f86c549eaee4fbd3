use super::*;
use crate::{Lang, xiaomi::redirect_uri::Reason};

const CASES: [ErrorCase; 28] = [
    ErrorCase::RequestUnreadable,
    ErrorCase::ParameterMissing("state"),
    ErrorCase::ParameterRepeated("state"),
    ErrorCase::ParameterMalformed("state"),
    ErrorCase::AppUnknown,
    ErrorCase::SecretWrong,
    ErrorCase::GrantNotAllowed,
    ErrorCase::TokenByGetRefused,
    ErrorCase::BrowserRefused,
    ErrorCase::TooManyRequests,
    ErrorCase::GrantTypeUnknown,
    ErrorCase::ScopeNotGranted,
    ErrorCase::ScopeUnknown,
    ErrorCase::TokenInvalid,
    ErrorCase::RefreshTokenInvalid,
    ErrorCase::RedirectMismatch,
    ErrorCase::RedirectMalformed(Reason::Fragment),
    ErrorCase::CallbackRefused,
    ErrorCase::ResponseTypeUnknown,
    ErrorCase::AccessDenied,
    ErrorCase::MacMalformed,
    ErrorCase::MacMismatch,
    ErrorCase::MacRequired,
    ErrorCase::NonceReused,
    ErrorCase::NonceSkewed,
    ErrorCase::TokenOfAnotherApp,
    ErrorCase::CodeInvalid,
    ErrorCase::Unavailable,
];

#[test]
fn section_9_1_numbers_run_from_96001_to_96013() {
    let numbers: Vec<u32> = Code::ALL.iter().map(|code| code.number()).collect();
    let expected: Vec<u32> = [0].into_iter().chain(96001..=96013).collect();
    assert_eq!(numbers, expected);
}

#[test]
fn section_9_1_names_are_the_official_ones() {
    for code in &Code::ALL[1..] {
        assert!(code.name().starts_with("OA_"), "{}", code.name());
    }
    assert_eq!(Code::InvalidRefreshToken.name(), "OA_INVALID_REFRESHTOKEN");
    assert_eq!(Code::ClientNotExists.name(), "OA_CLIENT_NOT_EXISTS");
}

#[test]
fn section_9_1_texts_seen_on_the_wire_stand_to_the_letter() {
    assert_eq!(Code::NoError.text(Lang::En), "no error");
    assert_eq!(
        Code::InvalidRequest.text(Lang::Zh),
        "缺少某个必需参数，或者格式不正确"
    );
    assert_eq!(
        Code::InvalidScope.text(Lang::Zh),
        "scope是无效的、未知的，或格式不正确的"
    );
    assert_eq!(Code::InvalidToken.text(Lang::Zh), "token无效或已经过期");
    assert_eq!(Code::InvalidToken.text(Lang::En), "token invalid or expired");
    assert_eq!(Code::InvalidRefreshToken.text(Lang::En), "invalid refresh token");
    assert_eq!(Code::InvalidRedirectUri.text(Lang::En), "invalid redirect uri");
    assert_eq!(Code::AccessDenied.text(Lang::Zh), "用户或授权服务器拒绝了请求");
    assert_eq!(Code::AccessDenied.text(Lang::En), "server rejected auth request");
    assert_eq!(Code::InvalidCode.text(Lang::En), "invalid authorization code");
    assert_eq!(Code::ClientNotExists.text(Lang::Zh), "客户端标识符无效");
}

#[test]
fn a4_statuses_of_the_open_apis() {
    for case in CASES {
        let expected = match (case, case.code().number()) {
            (ErrorCase::TooManyRequests, _) => 429,
            (ErrorCase::Unavailable, _) => 503,
            (_, 96012) => 401,
            (_, 96005 | 96007 | 96008) => 403,
            _ => 400,
        };
        assert_eq!(case.api_status(), expected, "{case:?}");
    }
}

#[test]
fn a7_nonce_cases_are_96012_with_their_own_texts() {
    for case in [ErrorCase::NonceReused, ErrorCase::NonceSkewed] {
        assert_eq!(case.code().number(), 96012);
        assert_ne!(case.text(Lang::En), Code::AccessDenied.text(Lang::En));
        assert_ne!(case.text(Lang::Zh), Code::AccessDenied.text(Lang::Zh));
    }
    assert_eq!(
        ErrorCase::NonceReused.text(Lang::En),
        "nonce has already been used"
    );
}

#[test]
fn every_case_has_texts_and_hints_in_both_languages() {
    for case in CASES {
        assert!(
            !case.text(Lang::En).is_empty() && case.text(Lang::En).is_ascii(),
            "{case:?}"
        );
        assert!(!case.text(Lang::Zh).is_ascii(), "{case:?}");
        assert!(
            !case.hint(Lang::En).is_empty() && !case.hint(Lang::Zh).is_ascii(),
            "{case:?}"
        );
    }
    assert!(
        ErrorCase::ParameterMissing("redirect_uri")
            .hint(Lang::En)
            .contains("redirect_uri")
    );
}

#[test]
fn the_reference_in_the_documents_is_the_table() {
    let document = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/integrating/errors.md");
    let text = std::fs::read_to_string(document).unwrap();
    let rows = text
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| code"));
    let wanted = Code::ALL.map(|code| {
        format!(
            "| {} | `{}` | {} | {} | ",
            code.number(),
            code.name(),
            code.text(Lang::En),
            code.text(Lang::Zh)
        )
    });
    assert_eq!(rows.clone().count(), wanted.len());
    for (row, start) in rows.zip(wanted) {
        assert!(row.starts_with(&start), "{row}\nshould start with\n{start}");
    }
}
