// @generated

use ::ews_bindings::xml;

/// Simple type `t:ReminderGroupType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ReminderGroupType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ReminderGroup {
    Calendar,
    Task,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ReminderGroup: Calendar, Task);
