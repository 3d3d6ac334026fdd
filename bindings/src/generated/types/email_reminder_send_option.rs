// @generated

use ::ews_bindings::rt;

/// Simple type `t:EmailReminderSendOption`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for EmailReminderSendOption {}

rt::open_enum! {
    EmailReminderSendOption;
    0 NotSet;
    1 User;
    2 AllAttendees;
    3 Staff;
    4 Customer;
}
