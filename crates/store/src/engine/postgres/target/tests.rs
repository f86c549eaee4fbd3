use super::*;

fn parsed(url: &str) -> Target {
    Target::parse(url).unwrap()
}

fn refused(url: &str) -> String {
    Target::parse(url).err().unwrap().to_string()
}

#[test]
fn a_password_is_never_printed() {
    let target = parsed("postgres://mei:hunter2@db.example:6432/accounts?sslmode=disable");
    let printed = format!("{target:?} {} {}", target.place(), target.user());
    assert_eq!(
        printed,
        "the database accounts on db.example:6432 the database accounts on db.example:6432 mei"
    );
    for wrong in [
        "mysql://mei:hunter2@db/accounts",
        "postgres://mei:hunter2@db/accounts?sslmode=allow",
        "postgres://mei:hunter2@db:port/accounts",
        "postgres://mei:hunter2@db/accounts?colour=red",
        "postgres://mei:hunter2@db/accounts?sslrootcert=/nowhere.pem",
        "host=db password=hunter2",
    ] {
        let text = refused(wrong);
        assert!(
            !text.contains("hunter2") && text.contains("postgres://user:password@"),
            "{text}"
        );
    }
}

#[test]
fn every_host_is_named_with_its_port() {
    let target = parsed("postgres://mei@one:1,two:2/accounts?sslmode=disable");
    assert_eq!(target.place(), "the database accounts on one:1, two:2");
    let target = parsed("postgres://mei@%2Frun%2Fpostgresql/accounts");
    assert_eq!(target.place(), "the database accounts on /run/postgresql:5432");
}

#[test]
fn f8_only_a_host_that_takes_writes_will_do() {
    let target = parsed("postgres://mei@one,two/accounts?sslmode=disable&target_session_attrs=any");
    assert_eq!(
        target.config.get_target_session_attrs(),
        TargetSessionAttrs::ReadWrite
    );
}

#[test]
fn what_leaves_the_machine_is_protected_unless_told_otherwise() {
    let mode = |url: &str| parsed(url).config.get_ssl_mode();
    for local in [
        "postgres://mei@localhost/a",
        "postgres://mei@127.0.0.1/a",
        "postgres://mei@[::1]/a",
        "postgres://mei@%2Frun/a",
    ] {
        assert_eq!(mode(local), SslMode::Disable, "{local}");
    }
    assert_eq!(mode("postgres://mei@db.example/a"), SslMode::Require);
    assert_eq!(mode("postgres://mei@localhost,db.example/a"), SslMode::Require);
    assert_eq!(
        mode("postgres://mei@localhost/a?sslmode=require"),
        SslMode::Require
    );
    assert_eq!(
        mode("postgres://mei@db.example/a?sslmode=disable"),
        SslMode::Disable
    );
}

#[test]
fn f11_connecting_has_a_time_limit() {
    assert_eq!(
        parsed("postgres://mei@localhost/a").connect_limit(),
        Duration::from_secs(5)
    );
    let two = parsed("postgres://mei@localhost,localhost/a?connect_timeout=1");
    assert_eq!(two.connect_limit(), Duration::from_secs(4));
}
