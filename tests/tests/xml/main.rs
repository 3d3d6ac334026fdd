//! Reading and writing XML: values, errors, limits and options.

mod characters;
mod conversions;
mod default_namespace;
mod encodings;
mod kept;
mod kept_exact;
mod kept_written;
mod limits;
mod malformed;
mod nil;
mod raw_xml;
mod reading;
mod requests;
mod responses;
mod robust_page;
mod roots;
mod secrets;
mod secrets_in_malformed;
mod sizes;
mod soap;
mod splitter;
mod splitter_limits;
mod stream;
mod tolerance;
mod wildcards;
mod wire;
