// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(IndexBasePoint : Beginning, End);
