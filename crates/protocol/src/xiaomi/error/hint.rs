//! Hints: what to do about an error, for the reader of an error page. Never repeats what the request sent.

use super::ErrorCase;
use crate::Lang;

pub(super) fn hint(case: ErrorCase, lang: Lang) -> String {
    match (case, lang) {
        (ErrorCase::ParameterMissing(name), Lang::En) => {
            format!("The parameter {name} is missing. {TELL_EN}")
        }
        (ErrorCase::ParameterMissing(name), Lang::Zh) => format!("缺少参数{name}。{TELL_ZH}"),
        (ErrorCase::ParameterRepeated(name), Lang::En) => {
            format!("The parameter {name} was sent more than once. {TELL_EN}")
        }
        (ErrorCase::ParameterRepeated(name), Lang::Zh) => format!("参数{name}出现了多次。{TELL_ZH}"),
        (ErrorCase::ParameterMalformed(name), Lang::En) => {
            format!("The parameter {name} has a value that cannot be used. {TELL_EN}")
        }
        (ErrorCase::ParameterMalformed(name), Lang::Zh) => format!("参数{name}的值无法使用。{TELL_ZH}"),
        (ErrorCase::RedirectMalformed(reason), Lang::En) => {
            format!(
                "The app's return address cannot be used: it {}. {TELL_EN}",
                reason.text(lang)
            )
        }
        (ErrorCase::RedirectMalformed(reason), Lang::Zh) => {
            format!("应用的回调地址无法使用：{}。{TELL_ZH}", reason.text(lang))
        }
        (_, Lang::En) => fixed(case).0.to_owned(),
        (_, Lang::Zh) => fixed(case).1.to_owned(),
    }
}

const TELL_EN: &str = "Tell the people who make the app.";
const TELL_ZH: &str = "请告知应用的开发者。";

fn fixed(case: ErrorCase) -> (&'static str, &'static str) {
    match case {
        ErrorCase::RequestUnreadable
        | ErrorCase::ParameterMissing(_)
        | ErrorCase::ParameterRepeated(_)
        | ErrorCase::ParameterMalformed(_) => (
            "The app's request could not be read. Its parameters must be percent-encoded UTF-8.",
            "无法读取应用的请求。参数必须是经过百分号编码的UTF-8文本。",
        ),
        ErrorCase::AppUnknown => (
            "No app with this id is in service here. Check client_id, and that the app's account service is on.",
            "此处没有使用该标识符的应用。请检查client_id，并确认应用已启用账号服务。",
        ),
        ErrorCase::SecretWrong => (
            "client_id and client_secret do not belong together. Check the secret, and that it is URL-encoded.",
            "client_id与client_secret不匹配。请检查密钥，并确认它经过了URL编码。",
        ),
        ErrorCase::GrantNotAllowed => (
            "The app is not set up for this kind of sign-in. Its developer can switch it on in the console.",
            "该应用未开通这种授权方式。开发者可以在控制台中开启。",
        ),
        ErrorCase::TokenByGetRefused => (
            "This app must send token requests by POST, so that its secret stays out of addresses and logs.",
            "该应用必须使用POST请求token，以免密钥出现在网址和日志中。",
        ),
        ErrorCase::BrowserRefused => (
            "This address is for an app's server. Never call it from a page: the secret would be shown to everyone.",
            "该地址仅供应用的服务器调用。请勿在网页中调用，否则会泄露密钥。",
        ),
        ErrorCase::TooManyRequests => ("Wait a little, then try again.", "请稍候再试。"),
        ErrorCase::GrantTypeUnknown => (
            "grant_type must be authorization_code or refresh_token.",
            "grant_type必须是authorization_code或refresh_token。",
        ),
        ErrorCase::ScopeNotGranted => (
            "The person has not granted the permission that this call needs. Ask for its scope when signing in.",
            "用户没有授予此调用所需的权限。请在登录时申请相应的scope。",
        ),
        ErrorCase::ScopeUnknown => (
            "The app asked for a permission that it does not hold. Its developer can apply for it in the console.",
            "应用申请了它没有的权限。开发者可以在控制台中申请。",
        ),
        ErrorCase::TokenInvalid => (
            "Get a new access token with the refresh token, or let the person sign in again.",
            "请使用refresh_token换取新的token，或让用户重新登录。",
        ),
        ErrorCase::RefreshTokenInvalid => (
            "A refresh token works once. Let the person sign in again.",
            "refresh_token只能使用一次。请让用户重新登录。",
        ),
        ErrorCase::RedirectMismatch | ErrorCase::RedirectMalformed(_) => (
            "The app's return address is not registered here. Its developer can add it in the console.",
            "应用的回调地址没有登记。开发者可以在控制台中添加。",
        ),
        ErrorCase::CallbackRefused => (
            "The callback must be an http or https address on the host of a registered redirect URI, without xmResult, \
             xmUserId, code, _xmNonce or _xmSign of its own.",
            "callback必须是与已登记回调地址同一主机的http或https地址，并且自身不能带有xmResult、xmUserId、code、_xmNonce或_xmSign。",
        ),
        ErrorCase::ResponseTypeUnknown => (
            "response_type must be code or token.",
            "response_type必须是code或token。",
        ),
        ErrorCase::AccessDenied => (
            "You cancelled. Go back to the app to start again.",
            "您已取消授权。如需继续，请返回应用重新开始。",
        ),
        ErrorCase::MacMalformed => (
            "The header must read: MAC access_token=\"…\", nonce=\"number:minutes\",mac=\"…\".",
            "请求头的格式应为：MAC access_token=\"…\", nonce=\"随机数:分钟数\",mac=\"…\"。",
        ),
        ErrorCase::MacMismatch => (
            "Compare your canonical string line by line: nonce, method, host, path, sorted query. `setaria verify` shows ours.",
            "请逐行比对签名串：nonce、方法、主机、路径、排序后的参数。可用setaria verify查看我们的签名串。",
        ),
        ErrorCase::MacRequired => (
            "This app is set to signed calls only. Add the Authorization: MAC header.",
            "该应用只接受签名请求。请添加Authorization: MAC请求头。",
        ),
        ErrorCase::NonceReused => ("Make a new nonce for each call.", "每次调用都要使用新的nonce。"),
        ErrorCase::NonceSkewed => (
            "The nonce's second part is the UTC time in minutes since 1970. Check the clock of the calling machine.",
            "nonce的第二部分是自1970年起的UTC分钟数。请检查调用方的时钟。",
        ),
        ErrorCase::TokenOfAnotherApp => (
            "Send the clientId that the token was issued to, and the same token in header and query.",
            "请使用token所属应用的clientId，并在请求头和参数中使用同一个token。",
        ),
        ErrorCase::CodeInvalid => (
            "A code works once and for a few minutes. Start the sign-in again.",
            "授权码只能使用一次，且几分钟后过期。请重新发起登录。",
        ),
        ErrorCase::Unavailable => (
            "Nothing was changed. Wait a little, then try again.",
            "没有任何更改。请稍候再试。",
        ),
    }
}
