// @generated

use ::ews_bindings::rt;

/// Simple type `t:IdFormatType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ConvertId`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/convertid).
#[doc(alias = "IdFormatType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum IdFormat {
    EwsLegacyId,
    EwsId,
    EntryId,
    HexEntryId,
    StoreId,
    OwaId,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for IdFormat {}

rt::open_enum! {
    IdFormat;
    0 EwsLegacyId;
    1 EwsId;
    2 EntryId;
    3 HexEntryId;
    4 StoreId;
    5 OwaId;
}
