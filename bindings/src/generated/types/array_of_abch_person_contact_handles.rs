// @generated

use ::ews_bindings::xml;

use super::AbchPersonContactHandle;

/// Complex type `t:ArrayOfAbchPersonContactHandlesType`.
#[doc(alias = "ArrayOfAbchPersonContactHandlesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfAbchPersonContactHandles(pub Vec<AbchPersonContactHandle>);

xml::complex_type!(
    ArrayOfAbchPersonContactHandles { name: "t:ArrayOfAbchPersonContactHandlesType",
    model: "t:ContactHandle*" }
);

xml::wrapper_type!(ArrayOfAbchPersonContactHandles, AbchPersonContactHandle);

xml::list_of_elements!(ArrayOfAbchPersonContactHandles, t "ContactHandle");
