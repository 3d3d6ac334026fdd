// @generated

use ::ews_bindings::xml;

/// Simple type `t:IndexBasePointType`.
///
/// Restricts `xs:string`.
#[doc(alias = "IndexBasePointType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum IndexBasePoint {
    Beginning,
    End,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(IndexBasePoint: Beginning, End);
