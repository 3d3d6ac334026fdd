// @generated

use ::ews_bindings::{rt, xml};

/// Complex type `t:ArrayOfExtractedEmailAddresses`, since `Exchange2013_SP1`.
pub type ArrayOfExtractedEmailAddresses = xml::List<
    String,
    ArrayOfExtractedEmailAddressesList,
>;

rt::list_name!(
    ArrayOfExtractedEmailAddressesList: Elements "t:EmailAddress" { name:
    "t:ArrayOfExtractedEmailAddresses", model: "t:EmailAddress*" }
);
