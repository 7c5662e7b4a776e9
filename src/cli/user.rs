//! `user …` and `token …`: who may sign in, and which programs may act for them.

use jiff::Timestamp;
use rusqlite::Connection;

use super::args::{Token, User};
use super::failure::Failure;
use super::out::say;
use super::{data, password};
use crate::config::Config;
use crate::store::TokenId;
use crate::store::entry::EntryError;
use crate::store::staff::{self, By, Which};
use crate::store::{passwords, tokens, users};

/// Who acts here: whoever may run commands on the machine.
const BY: By = By::CommandLine;

pub(super) fn user(command: &User) -> Result<(), Failure> {
    match command {
        User::Add { name, role, password, config } => {
            let mut connection = data::open(&Config::load_without_secrets(&config.path)?)?;
            if users::find(&connection, name)?.is_some() {
                // Said before a password is asked for.
                return Err(Failure::because(format!("There is a user named {name} already.")));
            }
            let hash = passwords::hash(name, &password::get(password)?)?;
            let added =
                write(&mut connection, |c, now| staff::add(c, &BY, name, *role, &hash, now))?;
            say!("{} may sign in as {}.", added.name, added.role.as_str());
        }
        User::Passwd { name, password, config } => {
            let mut connection = data::open(&Config::load_without_secrets(&config.path)?)?;
            let user = known(&connection, name)?;
            let hash = passwords::hash(name, &password::get(password)?)?;
            write(&mut connection, |c, now| staff::set_password(c, &BY, name, &hash, now))?;
            say!("The password of {} is changed.", user.name);
        }
        User::List(config) => {
            let connection = data::open(&Config::load_without_secrets(&config.path)?)?;
            let users = users::list(&connection)?;
            if users.is_empty() {
                say!(
                    "Nobody may sign in yet. Add somebody: optin-gateway user add NAME --role admin"
                );
            }
            for user in users {
                say!(
                    "{:<24} {:<9} since {}",
                    user.name,
                    user.role.as_str(),
                    user.created_at.strftime("%F")
                );
            }
        }
        User::Remove { name, config } => {
            let mut connection = data::open(&Config::load_without_secrets(&config.path)?)?;
            let user = known(&connection, name)?;
            write(&mut connection, |c, now| staff::remove(c, &BY, name, now))?;
            say!("{} can no longer sign in; every token of theirs is dead.", user.name);
            if !users::list(&connection)?.iter().any(|other| other.role == users::Role::Admin) {
                say!(
                    "note: nobody is an admin now. Make one: optin-gateway user add NAME --role admin"
                );
            }
        }
    }
    Ok(())
}

pub(super) fn token(command: &Token) -> Result<(), Failure> {
    match command {
        Token::Add { name, role, config } => {
            let mut connection = data::open(&Config::load_without_secrets(&config.path)?)?;
            let secret =
                write(&mut connection, |c, now| staff::add_token(c, &BY, name, *role, now))?;
            say!("{secret}");
        }
        Token::List(config) => {
            let connection = data::open(&Config::load_without_secrets(&config.path)?)?;
            let tokens = tokens::list(&connection)?;
            if tokens.is_empty() {
                say!("There are no tokens. Make one: optin-gateway token add NAME --role ROLE");
            }
            for token in tokens {
                let TokenId(number) = token.id;
                let since = token.created_at.strftime("%F");
                say!("{number:>4}  {:<24} {:<9} since {since}", token.name, token.role.as_str());
            }
        }
        Token::Revoke { token, config } => {
            let mut connection = data::open(&Config::load_without_secrets(&config.path)?)?;
            let which = match token.parse() {
                Ok(number) => Which::Numbered(TokenId(number)),
                Err(_) => Which::Secret(token),
            };
            let revoked = write(&mut connection, |c, now| staff::revoke_token(c, &BY, which, now))?;
            if !revoked {
                return Err(Failure::because(
                    "There is no such token. See: optin-gateway token list",
                ));
            }
            say!("The token is dead.");
        }
    }
    Ok(())
}

fn known(connection: &Connection, name: &str) -> Result<users::User, Failure> {
    users::find(connection, name)?.ok_or_else(|| {
        Failure::because(format!("There is no user named {name}. See: optin-gateway user list"))
    })
}

/// One transaction that holds the write lock from its start, as the daemon's own.
fn write<T, E>(
    connection: &mut Connection,
    work: impl FnOnce(&Connection, Timestamp) -> Result<T, E>,
) -> Result<T, Failure>
where
    Failure: From<E>,
{
    let tx = connection
        .transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)
        .map_err(EntryError::from)?;
    let now = data::clock(&tx)?.now();
    let answer = work(&tx, now)?;
    tx.commit().map_err(EntryError::from)?;
    Ok(answer)
}
