// @generated

use ::ews_bindings::xml;

/// Simple type `t:SystemDayOfWeek`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SystemDayOfWeek {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    SystemDayOfWeek: Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday
);
