// @generated

use ::ews_bindings::xml;

/// Simple type `t:CalendarItemTypeType`.
///
/// Restricts `xs:string`.
#[doc(alias = "CalendarItemTypeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CalendarItemType {
    Single,
    Occurrence,
    Exception,
    RecurringMaster,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(CalendarItemType: Exception, Occurrence, RecurringMaster, Single);
