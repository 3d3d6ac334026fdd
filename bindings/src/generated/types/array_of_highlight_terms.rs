// @generated

use ::ews_bindings::{rt, xml};

use super::HighlightTerm;

/// Complex type `t:ArrayOfHighlightTermsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfHighlightTermsType")]
pub type ArrayOfHighlightTerms = xml::List<HighlightTerm, ArrayOfHighlightTermsList>;

rt::list_name!(
    ArrayOfHighlightTermsList: Elements "t:Term" { name: "t:ArrayOfHighlightTermsType",
    model: "t:Term*" }
);
