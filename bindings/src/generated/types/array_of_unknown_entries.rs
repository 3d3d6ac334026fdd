// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:ArrayOfUnknownEntriesType`.
#[doc(alias = "ArrayOfUnknownEntriesType")]
pub type ArrayOfUnknownEntries = xml::List<String, ArrayOfUnknownEntriesList>;

rt::list_name!(
    ArrayOfUnknownEntriesList: Elements "t:UnknownEntry" { name:
    "t:ArrayOfUnknownEntriesType", model: "(t:UnknownEntry)*" }
);
