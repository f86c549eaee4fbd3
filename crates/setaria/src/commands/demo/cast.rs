//! Who lives in the demonstration: accounts with passwords that are public on purpose, and apps.
//!
//! Owns: the list, and that a second start on the same folder finds the same. Hands over: making them, to the same acts
//! that an operator has.

use anyhow::{Context as _, bail};
use setaria_identity::account::{Role, Status};
use setaria_identity::app::{Dialect, RedirectMode};
use setaria_identity::id::{AccountId, AppId};
use setaria_service::Service;
use setaria_service::operate::{
    AccountAct, AccountView, Act, AppAct, AppChange, AppView, Done, NewAccount, NewApp,
};

/// The name of the demo app.
pub(super) const APP_NAME: &str = "Photo Frame";

/// The scopes of the open APIs: profile, friends, openId, phone, e-mail.
const OPEN_APIS: [&str; 5] = ["1", "2", "3", "4", "6"];

/// Everyone and everything.
pub(super) struct Cast {
    pub(super) accounts: Vec<AccountView>,
    pub(super) apps: Vec<AppView>,
}

struct Person {
    id: i64,
    nickname: &'static str,
    email: &'static str,
    phone: Option<&'static str>,
    password: &'static str,
    role: Role,
}

const PEOPLE: [Person; 6] = [
    Person {
        id: 1_234_567_890_123_401,
        nickname: "Mei",
        email: "mei@example.com",
        phone: Some("+8613800000001"),
        password: "golden-millet-1",
        role: Role::User,
    },
    Person {
        id: 1_234_567_890_123_402,
        nickname: "Wen",
        email: "wen@example.com",
        phone: Some("+8613800000002"),
        password: "green-meadows-2",
        role: Role::User,
    },
    Person {
        id: 1_234_567_890_123_403,
        nickname: "Lantern Works",
        email: "dev@example.com",
        phone: None,
        password: "paper-lantern-3",
        role: Role::Developer,
    },
    Person {
        id: 1_234_567_890_123_404,
        nickname: "Harbour Lab",
        email: "lab@example.com",
        phone: None,
        password: "quiet-harbour-4",
        role: Role::Developer,
    },
    Person {
        id: 1_234_567_890_123_405,
        nickname: "Operator",
        email: "operator@example.com",
        phone: None,
        password: "steady-keeper-5",
        role: Role::Operator,
    },
    Person {
        id: 1_234_567_890_123_406,
        nickname: "Yan",
        email: "yan@example.com",
        phone: Some("+8613800000006"),
        password: "closed-garden-6",
        role: Role::User,
    },
];

/// Whose friend is whose.
const FRIENDS: (&str, &str) = ("mei@example.com", "wen@example.com");
/// Who may not sign in.
const DISABLED: &str = "yan@example.com";

struct Program {
    id: i64,
    name: &'static str,
    developer: &'static str,
    path: &'static str,
    mode: RedirectMode,
    dialect: Dialect,
}

const APPS: [Program; 3] = [
    Program {
        id: 2_882_303_761_500_000_001,
        name: APP_NAME,
        developer: "dev@example.com",
        path: "/callback",
        mode: RedirectMode::Xiaomi,
        dialect: Dialect::Xiaomi,
    },
    Program {
        id: 2_882_303_761_500_000_002,
        name: "Harbour Notes",
        developer: "lab@example.com",
        path: "/notes/callback",
        mode: RedirectMode::Exact,
        dialect: Dialect::Xiaomi,
    },
    Program {
        id: 2_882_303_761_500_000_003,
        name: "Harbour Standard",
        developer: "lab@example.com",
        path: "/standard/callback",
        mode: RedirectMode::Exact,
        dialect: Dialect::Standard,
    },
];

/// Makes whoever is missing, points the apps at the demo app's address, and answers them all with their secrets.
pub(super) async fn assemble(service: &Service, app_url: &str) -> anyhow::Result<Cast> {
    for person in &PEOPLE {
        if find(service, person.email).await?.is_none() {
            enter(service, person).await?;
        }
    }
    let (login, friend) = (FRIENDS.0.into(), FRIENDS.1.into());
    act(service, Act::Account(AccountAct::Befriend { login, friend })).await?;
    let mut accounts = Vec::new();
    for person in &PEOPLE {
        let view = find(service, person.email)
            .await?
            .context("a demo account is gone")?;
        accounts.push(AccountView {
            password: Some(person.password.into()),
            ..view
        });
    }
    let mut apps = Vec::new();
    for program in &APPS {
        apps.push(install(service, program, app_url).await?);
    }
    Ok(Cast { accounts, apps })
}

/// Who an account is, in a few words.
pub(super) fn who(account: &AccountView) -> String {
    let part = match (account.status, account.role) {
        (Status::Disabled, _) => "disabled: cannot sign in",
        (_, Role::Developer) => "developer",
        (_, Role::Operator) => "operator",
        (_, Role::User) => "person",
    };
    format!("{}, {part}", account.nickname)
}

async fn enter(service: &Service, person: &Person) -> anyhow::Result<()> {
    let new = NewAccount {
        user_id: Some(AccountId(person.id)),
        nickname: person.nickname.into(),
        password: Some(person.password.into()),
        email: Some(person.email.into()),
        phone: person.phone.map(Into::into),
        role: person.role,
    };
    act(service, Act::Account(AccountAct::Add(new))).await?;
    if person.email == DISABLED {
        let login = person.email.into();
        act(
            service,
            Act::Account(AccountAct::SetStatus {
                login,
                status: Status::Disabled,
            }),
        )
        .await?;
    }
    Ok(())
}

async fn install(service: &Service, program: &Program, app_url: &str) -> anyhow::Result<AppView> {
    let (app_id, redirect_uris) = (AppId(program.id), vec![format!("{app_url}{}", program.path)]);
    let done = match service.app(app_id).await? {
        // The port may be another than last time.
        Some(_) => {
            let change = AppChange {
                redirect_uris: Some(redirect_uris),
                ..AppChange::default()
            };
            act(
                service,
                Act::App(AppAct::Set {
                    app_id,
                    change: Box::new(change),
                }),
            )
            .await?
        }
        None => {
            let new = NewApp {
                app_id: Some(app_id),
                name: program.name.into(),
                developer: Some(program.developer.into()),
                redirect_uris,
                redirect_mode: program.mode,
                dialect: program.dialect,
                scopes: OPEN_APIS.map(Into::into).to_vec(),
            };
            act(service, Act::App(AppAct::Add(new))).await?
        }
    };
    let Done::App(view) = done else {
        bail!("an app was not made")
    };
    // The demonstration prints its secrets at each start; an operator's apps show theirs once.
    let known = service.app(app_id).await?.context("a demo app is gone")?;
    Ok(AppView {
        app_secret: Some(known.secret().into()),
        ..view
    })
}

async fn find(service: &Service, login: &str) -> anyhow::Result<Option<AccountView>> {
    match service
        .operate(Act::Account(AccountAct::Show { login: login.into() }))
        .await?
    {
        Done::Account(view) => Ok(Some(view)),
        _ => Ok(None),
    }
}

async fn act(service: &Service, act: Act) -> anyhow::Result<Done> {
    match service.operate(act).await? {
        Done::Refused(reason) => bail!(reason),
        done => Ok(done),
    }
}
