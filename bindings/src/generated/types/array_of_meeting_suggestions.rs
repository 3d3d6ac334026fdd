// @generated

use ::ews_bindings::xml;

use super::MeetingSuggestion;

/// Complex type `t:ArrayOfMeetingSuggestionsType`.
#[doc(alias = "ArrayOfMeetingSuggestionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfMeetingSuggestions(pub Vec<MeetingSuggestion>);

xml::complex_type!(
    ArrayOfMeetingSuggestions { name: "t:ArrayOfMeetingSuggestionsType", model:
    "t:MeetingSuggestion+", checked: true }
);

xml::wrapper_type!(ArrayOfMeetingSuggestions, MeetingSuggestion);

xml::list_of_elements!(ArrayOfMeetingSuggestions, t "MeetingSuggestion");
