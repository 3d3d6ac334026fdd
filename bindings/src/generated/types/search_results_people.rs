// @generated

use ::ews_bindings::{rt, xml};

use super::Persona;

/// Complex type without a name: element People in t:SearchResults.
pub type SearchResultsPeople = xml::List<Persona, SearchResultsPeopleList>;

rt::list_name!(
    SearchResultsPeopleList: Elements "t:Persona" { name: "t:SearchResultsPeople",
    model: "t:Persona*" }
);
