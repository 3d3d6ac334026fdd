// @generated

use ::ews_bindings::{value, xml};

/// Complex type `m:ArrayOfAppManifestsType`.
#[doc(alias = "ArrayOfAppManifestsType")]
pub type ArrayOfAppManifests = xml::List<value::Base64, ArrayOfAppManifestsList>;

xml::list_name!(
    ArrayOfAppManifestsList: Elements "m:Manifest" { name: "m:ArrayOfAppManifestsType",
    model: "m:Manifest*" }
);
