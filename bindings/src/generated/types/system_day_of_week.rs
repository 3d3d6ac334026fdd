// @generated

use ::ews_bindings::rt;

/// Simple type `t:SystemDayOfWeek`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
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

impl Eq for SystemDayOfWeek {}

rt::open_enum! {
    SystemDayOfWeek;
    0 Sunday;
    1 Monday;
    2 Tuesday;
    3 Wednesday;
    4 Thursday;
    5 Friday;
    6 Saturday;
}
