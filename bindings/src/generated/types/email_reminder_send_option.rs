// @generated

use ::ews_bindings::xml;

/// Simple type `t:EmailReminderSendOption`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum EmailReminderSendOption {
    NotSet,
    User,
    AllAttendees,
    Staff,
    Customer,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(EmailReminderSendOption: AllAttendees, Customer, NotSet, Staff, User);
