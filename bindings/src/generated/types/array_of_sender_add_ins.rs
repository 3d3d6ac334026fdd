// @generated

use ::ews_bindings::xml;

use super::SenderAddInEntity;

/// Complex type `t:ArrayOfSenderAddInsType`.
#[doc(alias = "ArrayOfSenderAddInsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSenderAddIns(pub Vec<SenderAddInEntity>);

xml::complex_type!(
    ArrayOfSenderAddIns { name: "t:ArrayOfSenderAddInsType", model:
    "t:Microsoft.OutlookServices.SenderApp*" }
);

xml::wrapper_type!(ArrayOfSenderAddIns, SenderAddInEntity);

xml::list_of_elements!(ArrayOfSenderAddIns, t "Microsoft.OutlookServices.SenderApp");
