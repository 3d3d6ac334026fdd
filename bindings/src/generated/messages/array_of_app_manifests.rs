// @generated

use ::ews_bindings::{rt, value, xml};

/// Complex type `m:ArrayOfAppManifestsType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfAppManifestsType")]
pub type ArrayOfAppManifests = xml::List<value::Base64, ArrayOfAppManifestsList>;

rt::list_name!(
    ArrayOfAppManifestsList: Elements "m:Manifest" { name: "m:ArrayOfAppManifestsType",
    model: "m:Manifest*" }
);
