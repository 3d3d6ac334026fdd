//! Wildcards: `xs:any` and `xs:anyAttribute`.

use xsd_parser::models::schema::xs;

use crate::error::Error;
use crate::schema::{Namespace, SourceLocation, Wildcard};

use super::convert::Convert;

/// The namespace of SOAP envelopes, whose attributes are allowed on header elements.
const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";

impl Convert<'_> {
    /// A wildcard, from the attributes that `xs:any` and `xs:anyAttribute` share.
    pub(super) fn wildcard(
        &self,
        namespaces: Option<&xs::NamespaceListType>,
        process_contents: &xs::ProcessContentsType,
        location: &SourceLocation,
    ) -> Wildcard {
        let process_contents = match process_contents {
            xs::ProcessContentsType::Skip => "skip",
            xs::ProcessContentsType::Lax => "lax",
            xs::ProcessContentsType::Strict => "strict",
        };
        let namespaces = self.namespaces(namespaces, location);
        Wildcard { namespaces, process_contents: process_contents.to_owned() }
    }

    /// The allowed namespaces, as XSD writes them.
    fn namespaces(&self, list: Option<&xs::NamespaceListType>, location: &SourceLocation) -> String {
        use xs::BasicNamespaceListItemType as Item;
        let list = match list {
            None | Some(xs::NamespaceListType::Any) => return "##any".to_owned(),
            Some(xs::NamespaceListType::Other) => return "##other".to_owned(),
            Some(xs::NamespaceListType::BasicNamespaceList(list)) => list,
        };
        let known = |item| match item {
            &Item::TargetNamespace => Ok(self.namespace.uri()),
            Item::String(uri) if uri == SOAP => Ok(SOAP),
            Item::String(uri) => Namespace::from_uri(uri).map(Namespace::uri).ok_or(uri.as_str()),
            Item::Local => Err("##local"),
        };
        let uri = |item| {
            known(item).unwrap_or_else(|namespace| {
                let error = match namespace {
                    "##any" | "##other" => Error::unsupported(
                        format!("{namespace:?} beside other namespaces of a wildcard"),
                        format!("use {namespace:?} alone"),
                    ),
                    _ => Error::unsupported(
                        format!("namespace {namespace:?} of a wildcard"),
                        "use \"##any\" or \"##other\"",
                    ),
                };
                self.report(error, location);
                ""
            })
        };
        list.0.iter().map(uri).collect::<Vec<_>>().join(" ")
    }
}
