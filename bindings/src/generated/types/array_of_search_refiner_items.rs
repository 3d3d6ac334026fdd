// @generated

use ::ews_bindings::xml;

use super::SearchRefinerItem;

/// Complex type `t:ArrayOfSearchRefinerItemsType`.
#[doc(alias = "ArrayOfSearchRefinerItemsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSearchRefinerItems(pub Vec<SearchRefinerItem>);

xml::complex_type!(
    ArrayOfSearchRefinerItems { name: "t:ArrayOfSearchRefinerItemsType", model:
    "t:Refiner*" }
);

xml::wrapper_type!(ArrayOfSearchRefinerItems, SearchRefinerItem);

xml::list_of_elements!(ArrayOfSearchRefinerItems, t "Refiner");
