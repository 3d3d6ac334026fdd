// @generated

use ::ews_bindings::rt;

/// Simple type `t:IndexBasePointType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`SeekToConditionPageItemView`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/seektoconditionpageitemview).
#[doc(alias = "IndexBasePointType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum IndexBasePoint {
    Beginning,
    End,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for IndexBasePoint {}

rt::open_enum! {
    IndexBasePoint;
    0 Beginning;
    1 End;
}
