//! Authorizations while the world changes around them.

use setaria_identity::app::{Dialect, RedirectMode};
use setaria_identity::scope::ScopeSet;
use setaria_protocol::xiaomi::redirect_uri::RedirectUri;
use setaria_service::Origin;
use setaria_service::authorize::{Pending, Refusal, Response, Step};
use setaria_service::operate::{Act, AppAct, AppChange, Done, NewApp};

use crate::house::{CALLBACK, House, account};

async fn step(
    house: &House,
    pending: &Pending,
    live: &[setaria_service::sign_in::Live],
) -> Result<Step, Refusal> {
    house.service.next_step(pending, live).await.unwrap()
}

#[tokio::test]
async fn co1_who_was_asked_is_never_replaced_by_who_signed_in_since() {
    let house = House::build().await;
    let pending = Pending {
        chosen: Some(house.mei.0),
        ..house.pending("1", false).await
    };
    account(
        &house.service,
        "Wen",
        "wen@example.com",
        setaria_identity::account::Role::User,
    )
    .await;
    let wen = house.signed_in("wen@example.com").await;
    let live = house.service.live_sessions(vec![wen.handle]).await.unwrap();
    assert!(matches!(
        step(&house, &pending, &live).await,
        Ok(Step::ChooseAccount)
    ));
    assert!(matches!(step(&house, &pending, &[]).await, Ok(Step::SignIn)));
    let skipping = Pending {
        skip: true,
        ..pending
    };
    assert!(matches!(
        step(&house, &skipping, &live).await,
        Ok(Step::ChooseAccount)
    ));
}

#[tokio::test]
async fn what_the_operator_took_away_meanwhile_is_not_given() {
    let house = House::build().await;
    let live = house.live().await;
    let pending = house.pending("1 3 4", false).await;
    house
        .set(AppChange {
            scopes: Some(vec!["1".into(), "3".into()]),
            ..AppChange::default()
        })
        .await;
    let Ok(Step::Consent(question)) = step(&house, &pending, &live).await else {
        panic!("no question")
    };
    assert_eq!(question.requested.to_string(), "1 3");

    let implicit = Pending {
        response: Response::Token,
        ..pending.clone()
    };
    assert!(matches!(
        step(&house, &implicit, &live).await,
        Ok(Step::Consent(_))
    ));
    house
        .set(AppChange {
            implicit: Some(false),
            ..AppChange::default()
        })
        .await;
    assert!(matches!(
        step(&house, &implicit, &live).await,
        Err(Refusal::Response)
    ));

    let elsewhere = Some(vec!["https://elsewhere.example.com/".into()]);
    house
        .set(AppChange {
            redirect_uris: elsewhere,
            ..AppChange::default()
        })
        .await;
    assert!(matches!(
        step(&house, &pending, &live).await,
        Err(Refusal::Redirect)
    ));
}

#[tokio::test]
async fn scopes_taken_from_an_app_no_longer_open_anything() {
    let house = House::build().await;
    let issued = house.redeem(&house.code("1 4").await).await.ok().unwrap();
    house
        .set(AppChange {
            scopes: Some(vec!["1".into()]),
            ..AppChange::default()
        })
        .await;
    let call = |needs| setaria_service::resource::Call {
        app: Some(house.app),
        token: &issued.access_token,
        signed: None,
        needs,
    };
    assert!(house.service.caller(call(&[1])).await.is_ok());
    assert!(house.service.caller(call(&[4, 6])).await.is_err());
    let refreshed = house
        .refresh(issued.refresh_token.as_deref().unwrap())
        .await
        .ok()
        .unwrap();
    assert_eq!(refreshed.scopes.to_string(), "1");
}

#[tokio::test]
async fn leaving_everything_out_is_a_refusal() {
    let house = House::build().await;
    let pending = house.pending("4 6", false).await;
    let Ok(Step::Consent(question)) = step(&house, &pending, &house.live().await).await else {
        panic!("no question")
    };
    assert!(
        house
            .service
            .allow(&pending, &question, &ScopeSet::default(), &Origin::default())
            .await
            .unwrap()
            .is_none()
    );
}

#[tokio::test]
async fn operators_at_once_lose_none_of_their_acts() {
    let house = House::build().await;
    let (one, other) = (house.service.clone(), house.service.clone());
    let app_id = house.app;
    let disable = AppChange {
        enabled: Some(false),
        ..AppChange::default()
    };
    let grant = tokio::spawn(async move {
        for scope in ["1000", "2000", "6000", "7000"] {
            one.operate(Act::App(AppAct::GrantScope {
                app_id,
                scopes: vec![scope.into()],
            }))
            .await
            .unwrap();
        }
    });
    let disable = other.operate(Act::App(AppAct::Set {
        app_id,
        change: Box::new(disable),
    }));
    let (granted, disabled) = tokio::join!(grant, disable);
    granted.unwrap();
    disabled.unwrap();
    let Done::App(view) = house
        .service
        .operate(Act::App(AppAct::Show { app_id }))
        .await
        .unwrap()
    else {
        panic!("gone")
    };
    assert!(!view.enabled);
    assert_eq!(view.scopes, [1, 2, 3, 4, 6, 1000, 2000, 6000, 7000]);
}

async fn add(house: &House, uri: &str, mode: RedirectMode, dialect: Dialect) -> Done {
    let new = NewApp {
        app_id: None,
        name: "Another".into(),
        developer: Some("dev@example.com".into()),
        redirect_uris: vec![uri.into()],
        redirect_mode: mode,
        dialect,
        scopes: Vec::new(),
    };
    house.service.operate(Act::App(AppAct::Add(new))).await.unwrap()
}

#[tokio::test]
async fn an_app_is_served_on_its_own_wire_only() {
    let house = House::build().await;
    let Done::App(view) = add(&house, CALLBACK, RedirectMode::Exact, Dialect::Standard).await else {
        panic!("no app")
    };
    let redirect = RedirectUri::parse(CALLBACK).unwrap();
    let on = |dialect| house.service.authorize_target(view.app_id, dialect, &redirect);
    assert!(matches!(on(Dialect::Xiaomi).await.unwrap(), Err(Refusal::App)));
    assert!(on(Dialect::Standard).await.unwrap().is_ok());
}

#[tokio::test]
async fn x4_a_public_suffix_is_no_parent_of_sub_domains() {
    let house = House::build().await;
    for uri in ["https://com/", "https://co.uk/cb", "https://github.io/"] {
        let done = add(&house, uri, RedirectMode::Xiaomi, Dialect::Xiaomi).await;
        assert!(
            matches!(&done, Done::Refused(reason) if reason.contains("public suffix")),
            "{uri}: {done:?}"
        );
    }
    for uri in [
        "https://shop.example.com/",
        "http://127.0.0.1:9000/cb",
        "http://localhost/cb",
        "https://10.0.0.1/cb",
    ] {
        assert!(
            matches!(
                add(&house, uri, RedirectMode::Xiaomi, Dialect::Xiaomi).await,
                Done::App(_)
            ),
            "{uri}"
        );
    }
    assert!(matches!(
        add(&house, "https://com/", RedirectMode::Exact, Dialect::Xiaomi).await,
        Done::App(_)
    ));
}
