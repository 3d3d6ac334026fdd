// @generated

use ::ews_bindings::xml;

use super::HighlightTerm;

/// Complex type `t:ArrayOfHighlightTermsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfHighlightTermsType")]
pub type ArrayOfHighlightTerms = xml::List<HighlightTerm, ArrayOfHighlightTermsList>;

xml::list_name!(
    ArrayOfHighlightTermsList: Elements "t:Term" { name: "t:ArrayOfHighlightTermsType",
    model: "t:Term*" }
);
