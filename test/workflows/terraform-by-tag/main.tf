module "regional" {
  source = "./regional"
}

module "global" {
  source = "./global"
}
