// @generated

use ::ews_bindings::{value, xml};

/// Complex type `m:ArrayOfAppManifestsType`.
#[doc(alias = "ArrayOfAppManifestsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfAppManifests(pub Vec<value::Base64>);

xml::complex_type!(
    ArrayOfAppManifests { name: "m:ArrayOfAppManifestsType", model: "m:Manifest*" }
);

xml::wrapper_type!(ArrayOfAppManifests, value::Base64);

xml::list_of_elements!(ArrayOfAppManifests, m "Manifest");
