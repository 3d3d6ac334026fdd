//! The text form of a fault.

use std::fmt;
use std::str::FromStr;

use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::xml::ReadOptions;

use super::kind::{Argument, Kind, is_sync};
use super::{Fault, Faults};

/// The error for a wrong text of a fault. The message names the wrong part, and lists the known faults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFaultError(String);

impl fmt::Display for ParseFaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ParseFaultError {}

fn error(message: impl Into<String>) -> ParseFaultError {
    ParseFaultError(message.into())
}

impl FromStr for Fault {
    type Err = ParseFaultError;

    fn from_str(text: &str) -> Result<Self, ParseFaultError> {
        let (requests, fault) = match text.split_once(':') {
            Some((requests, fault)) => (requests, fault),
            None => ("", text),
        };
        let kind = kind(fault)?;
        let mut fault = Self::of_kind(kind);
        let mut words = requests.split_whitespace().peekable();
        if let Some(name) = words.next_if(|word| !is_count(word)) {
            fault.operation = operation(name, &kind)?;
        }
        if let Some(word) = words.next_if(|word| word.starts_with(|first: char| first.is_ascii_digit())) {
            fault.nth = positive(word).ok_or_else(|| wrong_count("the number of a request", word))?;
        }
        match words.next() {
            None => {}
            Some("always") => fault.times = None,
            Some(word) => {
                let times = word.strip_prefix('x').and_then(positive);
                fault.times = Some(times.ok_or_else(|| wrong_count("\"xTIMES\" or \"always\"", word))?);
            }
        }
        match words.next() {
            None => Ok(fault),
            Some(word) => Err(error(format!("expected \":\" and a fault, found \"{word}\""))),
        }
    }
}

fn is_count(word: &str) -> bool {
    let rest = word.strip_prefix('x').unwrap_or(word);
    word == "always" || rest.starts_with(|first: char| first.is_ascii_digit())
}

fn positive(word: &str) -> Option<u64> {
    word.parse().ok().filter(|number| *number > 0)
}

fn wrong_count(expected: &str, found: &str) -> ParseFaultError {
    error(format!("expected {expected}, 1 or more, found \"{found}\""))
}

/// Reads the name of a fault and its argument.
fn kind(text: &str) -> Result<Kind, ParseFaultError> {
    let mut words = text.split_whitespace();
    let name = words.next().unwrap_or("");
    let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.name() == name) else {
        let known: Vec<&str> = Kind::ALL.iter().map(Kind::name).collect();
        return Err(error(format!("unknown fault \"{name}\"; known: {}", known.join(", "))));
    };
    let argument = words.next();
    if let Some(word) = words.next() {
        return Err(error(format!("expected the end of the fault \"{name}\", found \"{word}\"")));
    }
    match (argument, kind.argument()) {
        (None, Argument::Byte(_)) => Err(error(format!("missing a number of bytes after \"{name}\""))),
        (None, _) => Ok(kind),
        (Some(word), Argument::None) => {
            Err(error(format!("expected \"{name}\" without an argument, found \"{word}\"")))
        }
        (Some(word), argument) => {
            let number = word.parse().ok().and_then(|number| kind.with_argument(number));
            number.ok_or_else(|| {
                error(format!("expected {} after \"{name}\", found \"{word}\"", argument.description()))
            })
        }
    }
}

impl Argument {
    fn description(&self) -> &'static str {
        match self {
            Self::None => "nothing",
            Self::Back(_) | Self::Pause(_) => "a number of milliseconds",
            Self::Number(_) => "a number",
            Self::Byte(_) => "a number of bytes",
        }
    }
}

/// Reads the name of an operation.
fn operation(name: &str, kind: &Kind) -> Result<Option<String>, ParseFaultError> {
    if name == "*" {
        return Ok(None);
    }
    if !is_operation(name) {
        return Err(error(format!("unknown operation \"{name}\"; known: \"*\", and the operations of EWS")));
    }
    if kind.is_of_sync() && !is_sync(name) {
        return Err(error(format!(
            "expected SyncFolderItems or SyncFolderHierarchy for \"{}\", found \"{name}\"",
            kind.name()
        )));
    }
    Ok(Some(name.to_owned()))
}

/// Returns `true` for the name of an operation of EWS.
fn is_operation(name: &str) -> bool {
    if !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    // The element of some requests is the name of the operation followed by "Request".
    ["", "Request"].iter().any(|suffix| {
        let envelope = format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><{name}{suffix} \
             xmlns=\"http://schemas.microsoft.com/exchange/services/2006/messages\"/></s:Body></s:Envelope>"
        );
        let read = Envelope::<RequestHeader, AnyRequest>::read_with(envelope.as_bytes(), ReadOptions::new());
        // An error means a known request whose required children are missing here.
        !matches!(read, Ok(Envelope { body: AnyRequest::Unlisted(_), .. }))
    })
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = (self.nth > 1).then(|| self.nth.to_string());
        let times = match self.times {
            Some(1) => None,
            Some(times) => Some(format!("x{times}")),
            None => Some("always".to_owned()),
        };
        let requests: Vec<String> = self.operation.iter().cloned().chain(number).chain(times).collect();
        if !requests.is_empty() {
            write!(f, "{}: ", requests.join(" "))?;
        }
        f.write_str(self.kind.name())?;
        match self.kind.argument() {
            Argument::None | Argument::Back(None) => Ok(()),
            Argument::Back(Some(time)) | Argument::Pause(time) => write!(f, " {}", time.as_millis()),
            Argument::Number(number) => write!(f, " {number}"),
            Argument::Byte(number) => write!(f, " {number}"),
        }
    }
}

impl Faults {
    /// Adds the faults of a text: one per line. Empty lines and lines that begin with `#` are ignored.
    ///
    /// # Errors
    /// If a line is not a fault. Then no fault of the text is added. The message has the number of the line.
    pub fn push_lines(&self, text: &str) -> Result<(), ParseFaultError> {
        let lines = (1..).zip(text.lines().map(str::trim));
        let lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        let faults: Result<Vec<Fault>, ParseFaultError> = lines
            .map(|(number, line)| line.parse().map_err(|wrong| error(format!("line {number}: {wrong}"))))
            .collect();
        faults?.into_iter().for_each(|fault| self.push(fault));
        Ok(())
    }
}
