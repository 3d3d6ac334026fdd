// @generated

use ::ews_bindings::xml;

use super::EmailAddressAttributedValue;

/// Complex type `t:ArrayOfEmailAddressAttributedValuesType`.
#[doc(alias = "ArrayOfEmailAddressAttributedValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfEmailAddressAttributedValues(pub Vec<EmailAddressAttributedValue>);

xml::complex_type!(
    ArrayOfEmailAddressAttributedValues { name:
    "t:ArrayOfEmailAddressAttributedValuesType", model: "t:EmailAddressAttributedValue*"
    }
);

xml::wrapper_type!(ArrayOfEmailAddressAttributedValues, EmailAddressAttributedValue);

xml::list_of_elements!(
    ArrayOfEmailAddressAttributedValues, t "EmailAddressAttributedValue"
);
