// @generated

use ::ews_bindings::xml;

use super::ContextProperty;

/// Complex type `t:ArrayOfContextProperty`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfContextProperty(pub Vec<ContextProperty>);

xml::complex_type!(
    ArrayOfContextProperty { name: "t:ArrayOfContextProperty", model:
    "t:ContextProperty+", checked: true }
);

xml::wrapper_type!(ArrayOfContextProperty, ContextProperty);

xml::list_of_elements!(ArrayOfContextProperty, t "ContextProperty");
