//! The table of texts: name, English, Chinese.

macro_rules! texts {
    ($($name:ident: $english:literal, $chinese:literal;)*) => {
        /// Every text in one language.
        pub(crate) struct Texts { $(pub(crate) $name: &'static str,)* }
        pub(super) static ENGLISH: Texts = Texts { $($name: $english,)* };
        pub(super) static CHINESE: Texts = Texts { $($name: $chinese,)* };
        #[cfg(test)]
        impl Texts {
            pub(super) fn all(&self) -> Vec<(&'static str, &'static str)> {
                vec![$((stringify!($name), self.$name),)*]
            }
        }
    };
}

texts! {
    skip: "Skip to content", "跳到正文";
    language: "Language", "语言";
    account_centre: "Your Setaria account", "Setaria 账号中心";
    demo_note: "A demonstration: it shows every call as it goes over the wire.", "本应用仅供演示，会原样展示每一次调用的内容。";

    welcome_title: "Your pictures, framed", "为你的照片配上相框";
    welcome_lead: "Sign in to see your name and picture here. No new password to remember.", "登录后，这里会显示你的昵称和头像，无需再记一个密码。";
    welcome_back: "You are signed in.", "你已登录。";
    to_session: "Go to your page", "前往你的页面";
    sign_in: "Sign in with Setaria", "使用 Setaria 登录";
    just_left_title: "You are signed out", "你已退出登录";
    just_left: "This app has forgotten you. You are still signed in to Setaria itself.", "本应用已清除你的登录信息，但你在 Setaria 仍处于登录状态。";
    asks_heading: "What this app will ask for", "本应用将申请";
    asks_more: "More is asked for only when you choose to share it.", "只有在你主动选择时，才会申请更多权限。";
    ways_heading: "Other ways to sign in, for developers", "面向开发者的其他登录方式";
    way_ask: "Always show the permission page", "每次都显示授权页面";
    way_skip: "Skip the permission page when it was answered before", "已授权过则跳过授权页面";
    way_implicit: "Implicit grant: the token comes in the fragment", "隐式授权：令牌在地址片段中返回";

    scope_1: "Your nickname and picture", "你的昵称和头像";
    scope_2: "Your friends", "你的好友列表";
    scope_3: "An identifier made for this app", "仅用于本应用的标识";
    scope_4: "Your phone number", "你的手机号码";
    scope_6: "Your e-mail address", "你的邮箱地址";
    scope_other: "A further permission", "其他权限";

    fragment_title: "The token is behind the #", "令牌在 # 之后";
    fragment_lead: "In the implicit grant the answer stands behind the # of the address. Browsers never send that part to a server, so only a script on this page can read it.", "隐式授权的结果在地址中 # 之后的部分。浏览器不会把这一部分发送给服务器，只有页面上的脚本才能读取。";
    fragment_without_script: "JavaScript is off, so this page cannot show it. An app that runs in the browser would read it there; an app with a server uses the code instead.", "JavaScript 已关闭，本页无法显示结果。在浏览器中运行的应用会在那里读取，有服务器的应用则使用授权码。";
    fragment_read: "Read from the address by this page's script, and taken out of it", "由本页脚本从地址中读出，并已从地址中移除";
    fragment_none: "There is nothing behind the #. Start a sign-in from the first page.", "# 之后没有内容，可从首页开始登录。";
    fragment_state_ours: "The state is the one that this browser was sent away with.", "state 与本浏览器发出的一致。";
    fragment_state_other: "The state is not one that this browser was sent away with: an app must not use this token.", "state 与本浏览器发出的不一致，应用不得使用该令牌。";
    home: "Back to the first page", "返回首页";

    signed_in_as: "Signed in as", "当前登录";
    signed_in: "Signed in", "已登录";
    actions: "What you can do", "你可以";
    refresh: "Refresh the tokens", "刷新令牌";
    refresh_about: "Exchanges the refresh token, which works once, for new tokens.", "用刷新令牌换取新令牌，每个刷新令牌只能用一次。";
    confirm_password: "Confirm password", "验证密码";
    confirm_password_about: "Asks Setaria to check your password again, and looks at its signed answer.", "请 Setaria 再次核对你的密码，并检查带签名的结果。";
    confirm_password_no_number: "Not possible here: Setaria does not tell this app your account number.", "无法使用：Setaria 未向本应用提供你的账号数字 ID。";
    more_scopes: "Share more", "授权更多内容";
    more_scopes_about: "Asks for everything that this app may see, so that each answer below is filled.", "申请本应用可用的全部权限，下方各项结果便会完整。";
    more_scopes_all: "This app has every permission that it may ask for.", "本应用已获得可申请的全部权限。";
    sign_out: "Sign out", "退出登录";
    sign_out_about: "This app forgets you. Setaria keeps you signed in.", "本应用清除你的登录信息，Setaria 的登录状态不变。";

    notice_refreshed: "The tokens are new. The old refresh token no longer works.", "令牌已更新，旧的刷新令牌已失效。";
    notice_signed_in_again: "You signed in again. The tokens are new.", "你已重新登录，令牌已更新。";
    notice_check_exchanged: "The code of the password check was exchanged. The tokens are new.", "密码验证返回的授权码已兑换，令牌已更新。";
    notice_failed: "That did not work", "未能完成";

    token_heading: "The token answer", "令牌接口的结果";
    token_about: "What the app's own server got for the code. Whoever holds these tokens can use them: this page shows them because it is a demonstration.", "应用服务器用授权码换得的内容。持有令牌即可使用，此处仅因演示而展示。";
    field: "Field", "字段";
    value: "Value", "值";
    before: "Before", "之前的值";
    unchanged: "unchanged", "未变化";
    show_whole: "Show all of it", "显示全部";
    absent: "absent", "无";

    api_heading: "The open APIs", "开放接口";
    api_about: "Each was called just now, and is called again whenever this page loads.", "以下接口刚刚各调用了一次，每次载入本页都会重新调用。";
    api_profile: "Name and picture", "昵称和头像";
    api_openid: "Identifier", "用户标识";
    api_phone_and_email: "Phone number and e-mail address", "手机号码和邮箱";
    api_relation: "Friends", "好友";
    ok: "Answered", "成功";
    refused: "Refused", "被拒绝";
    no_answer: "No answer", "无响应";
    request: "Request", "请求";
    request_secret: "The app secret is left out here.", "此处隐去了应用密钥。";
    signed: "What is signed, line by line", "签名内容（逐行）";
    signed_about: "These lines, each with a line feed behind it, are signed with the mac_key by HMAC-SHA1. The result is the mac of the Authorization header.", "以下各行末尾各加一个换行，以 mac_key 为密钥计算 HMAC-SHA1，结果即 Authorization 请求头中的 mac。";
    not_signed: "This call is not signed.", "本次调用未签名。";
    answer: "Answer", "响应";
    body: "The body, indented", "正文（缩进显示）";

    check_right_title: "Your password is confirmed", "密码验证通过";
    check_right_meaning: "Every question about the answer was answered well, so the app may go on.", "结果的每项检查均已通过，应用可以继续。";
    check_failed_title: "Your password was not confirmed", "密码未通过验证";
    check_failed_meaning: "Setaria says so itself: the check was cancelled, or the password was wrong. You can try again from your page.", "Setaria 返回的结果为未通过：验证已取消或密码不正确。可回到你的页面重试。";
    check_wrong_title: "This answer cannot be trusted", "该结果不可信";
    check_wrong_meaning: "At least one question was answered badly, so the app stops here. Start the check again from your page.", "至少有一项检查未通过，应用到此为止。可回到你的页面重新验证。";
    questions_heading: "What an app has to ask", "应用必须检查的内容";
    question_random: "Is the random value ours, and back for the first time?", "随机值是否由本应用发出，且首次返回？";
    question_signature: "Is the signature right?", "签名是否正确？";
    question_nonce: "Is the nonce of the last 15 minutes?", "nonce 是否在 15 分钟之内？";
    question_user: "Is it the account that is signed in here?", "是否为当前登录的账号？";
    question_result: "Was the password right?", "密码是否正确？";
    yes: "Yes", "是";
    no: "No", "否";
    accounts: "Accounts", "账号";
    account_here: "Signed in here", "当前登录";
    account_received: "xmUserId", "xmUserId（返回值）";
    lines_heading: "What is signed, line by line", "签名内容（逐行）";
    lines_about: "The host line is empty: the platform leaves it out.", "主机一行为空，平台不将其计入签名。";
    line: "Line", "行";
    ours: "From the address, as it came", "根据收到的地址得出";
    theirs: "What the signature covers", "签名实际覆盖的内容";
    theirs_unknown: "unknown", "未知";
    line_same: "same", "一致";
    line_other: "differs", "不一致";
    line_empty: "empty", "空";
    signatures_heading: "Signatures", "签名";
    signature_expected: "Expected", "应为";
    signature_received: "Received", "收到";
    signature_hidden: "Only its beginning is shown: the whole would let anybody forge this answer.", "只显示开头：完整的签名会让任何人都能伪造该结果。";
    bad_parameter: "This parameter is missing, repeated or malformed", "该参数缺失、重复或格式不正确";
    exchange_code: "Exchange the code for tokens", "用授权码换取令牌";
    exchange_code_about: "The answer carries a fresh code. It is kept in the session and works once.", "结果中带有新的授权码，保存在会话中，只能使用一次。";
    back_to_session: "Back to your page", "回到你的页面";

    number: "Number", "编号";
    words: "Setaria's words", "Setaria 的说明";
    state_title: "This sign-in was not started here", "此次登录并非由此发起";
    state_meaning: "The answer carries another state than the one this browser was sent away with, or it was used before. It may be a forged link, so the app did not use it.", "返回的 state 与本浏览器发出的不一致，或已被使用过。它可能是伪造的链接，应用没有采用。";
    session_lost_title: "You are not signed in here", "你尚未在此登录";
    session_lost_meaning: "This browser has no session with the app: an hour has passed, cookies are off, or the app was started anew.", "本浏览器与应用之间没有会话：可能已超过一小时、Cookie 被关闭，或应用重新启动过。";
    sign_in_again_to_do: "Sign in again from here.", "可在此重新登录。";
    form_title: "This form has expired", "表单已失效";
    form_meaning: "It does not belong to the session of this browser, so nothing was done.", "它不属于本浏览器的会话，未执行任何操作。";
    form_to_do: "Open your page and press the button there.", "可打开你的页面，在那里重新操作。";
    refused_title: "Setaria refused", "Setaria 拒绝了请求";
    unreachable_title: "Setaria does not answer", "Setaria 没有响应";
    unreachable_meaning: "The app could not reach the account server within ten seconds.", "应用未能在十秒内连接到账号服务器。";
    unreachable_to_do: "Check that the server runs, then try again.", "请确认服务器正在运行，然后重试。";
    unreadable_title: "The answer cannot be read", "无法读取响应";
    unreadable_meaning: "What came back is not what the protocol says.", "返回的内容不符合协议。";
    no_number_title: "The account number is not known", "账号数字 ID 未知";
    no_number_meaning: "A password check names the account by its number, and the profile of this app does not carry it.", "验证密码需要账号数字 ID，而本应用得到的资料中没有它。";
    no_number_to_do: "Ask the operator to let this app know account numbers.", "可向本站管理员申请，让本应用获取账号数字 ID。";
    not_found_title: "There is no such page", "没有这个页面";
    not_found_meaning: "The address leads nowhere in this app.", "该地址在本应用中不存在。";
    not_found_to_do: "Go on from the first page.", "可从首页继续。";
    code_96001: "Setaria does not know this app, or has switched it off.", "Setaria 没有该应用，或该应用已被停用。";
    code_96002: "A parameter is missing or malformed.", "缺少某个参数，或参数格式不正确。";
    code_96003: "The app's number and secret do not belong together.", "应用的 ID 与密钥不匹配。";
    code_96005: "This app may not ask in this way.", "该应用无权以这种方式请求。";
    code_96007: "The permission for this was not given.", "尚未获得相应的权限。";
    code_96008: "The access token has expired or was withdrawn.", "访问令牌已过期或已被撤销。";
    code_96009: "The refresh token was used before, has expired or was withdrawn.", "刷新令牌已被使用、已过期或已被撤销。";
    code_96010: "The address to return to is not registered for this app.", "返回地址未在该应用下登记。";
    code_96011: "Setaria does not know this kind of answer.", "Setaria 不支持这种返回类型。";
    code_96012: "You said no, or Setaria did not accept the request.", "你拒绝了授权，或 Setaria 没有接受该请求。";
    code_96013: "The code was used before, has expired or belongs to another app.", "授权码已被使用、已过期，或属于其他应用。";
    code_other: "The number is not one that this app knows.", "本应用不认识该编号。";
}
