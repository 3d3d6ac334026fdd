// @generated

use ::ews_bindings::rt;

/// Simple type `t:EmailReminderChangeType`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[doc(alias = "EmailReminderChangeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum EmailReminderChange {
    None,
    Added,
    Override,
    Deleted,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for EmailReminderChange {}

rt::open_enum! {
    EmailReminderChange;
    0 None;
    1 Added;
    2 Override;
    3 Deleted;
}
