//! Checks that no text shows a secret.

use std::fmt::Debug;

use ews_bindings::xml::{Element, ReadOptions, Report};

/// The text that no message may show.
pub const SECRET: &str = "hunter2";

/// Checks that a text does not show the secret.
///
/// # Panics
/// If the text shows the secret.
pub fn check_text(text: &str) {
    assert!(!text.contains(SECRET), "{text}");
}

/// Checks that the `Debug` text of a value does not show the secret.
pub fn check_debug(value: &impl Debug) {
    check_text(&format!("{value:?}"));
    check_text(&format!("{value:#?}"));
}

/// Checks that the texts of an error do not show the secret.
pub fn check_error(error: &ews_bindings::Error) {
    check_debug(error);
    check_text(&error.to_string());
}

/// Reads a document in all modes. Checks the value, the errors and the reports, and returns the value of default reading.
///
/// # Panics
/// If the document does not have the secret, or if a text shows it.
pub fn read<T: Debug>(
    text: &str,
    read: impl Fn(&str, ReadOptions<'_>) -> ews_bindings::Result<T>,
) -> Option<T> {
    assert!(text.contains(SECRET), "{text}");
    let mut reports = 0;
    let mut listen = |report: &Report<'_>| {
        reports += 1;
        check_debug(report);
        check_text(&report.to_string());
        check_error(report.error());
    };
    let value = read(text, ReadOptions::new().on_report(&mut listen));
    for options in [ReadOptions::new().request(), ReadOptions::new().strict()] {
        match read(text, options) {
            Ok(value) => check_debug(&value),
            Err(error) => check_error(&error),
        }
    }
    match value {
        Ok(value) => {
            check_debug(&value);
            Some(value)
        }
        Err(error) => {
            check_error(&error);
            None
        }
    }
}

/// Returns the function that reads a document whose root is an element.
pub fn element<T>(element: Element<T>) -> impl Fn(&str, ReadOptions<'_>) -> ews_bindings::Result<T>
where
    T: ews_bindings::rt::ReadXml,
{
    move |text: &str, options: ReadOptions<'_>| element.read(text, options)
}
