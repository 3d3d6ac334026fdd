// @generated

use ::ews_bindings::xml;

/// Simple type `t:EmailReminderChangeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "EmailReminderChangeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(EmailReminderChange: Added, Deleted, None, Override);
